/** Explains why an application with Forethought does not start. */
@NullMarked
package io.forethought.spring.report;

import org.jspecify.annotations.NullMarked;

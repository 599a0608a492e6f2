/** Access control for the metrics. */
@NullMarked
package io.forethought.servlet.access;

import org.jspecify.annotations.NullMarked;

/** Counts problems with metrics: label overflows, rejected amounts and failed scrapes. */
@NullMarked
package io.forethought.runtime.incident;

import org.jspecify.annotations.NullMarked;

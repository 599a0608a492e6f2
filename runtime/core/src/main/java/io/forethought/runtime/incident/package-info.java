/** Counts what goes wrong with metrics: overflows of labels, rejected amounts, failed scrapes. */
@NullMarked
package io.forethought.runtime.incident;

import org.jspecify.annotations.NullMarked;

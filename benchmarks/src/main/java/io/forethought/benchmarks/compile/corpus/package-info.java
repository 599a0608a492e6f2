/** The sources that are compiled: metrics for us, values and mappers for the others. */
@NullMarked
package io.forethought.benchmarks.compile.corpus;

import org.jspecify.annotations.NullMarked;

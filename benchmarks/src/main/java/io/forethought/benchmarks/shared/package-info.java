/**
 * What it costs to keep metrics in a directory that several processes share, measured in processes
 * of its own. Begin at {@link io.forethought.benchmarks.shared.SharedBenchmark}.
 */
@NullMarked
package io.forethought.benchmarks.shared;

import org.jspecify.annotations.NullMarked;

/**
 * What the run-time library costs, beside others: recording, scraping, memory and registering.
 * Begin at {@code io.forethought.benchmarks.runtime.RuntimeBenchmark}.
 */
@NullMarked
package io.forethought.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;

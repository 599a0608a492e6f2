/**
 * What it costs to start a program with metrics: whole processes that end after their first scrape,
 * with Forethought and with other libraries. Begin at {@link
 * io.forethought.benchmarks.start.StartBenchmark}.
 */
@NullMarked
package io.forethought.benchmarks.start;

import org.jspecify.annotations.NullMarked;

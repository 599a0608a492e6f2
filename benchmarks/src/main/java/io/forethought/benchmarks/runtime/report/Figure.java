package io.forethought.benchmarks.runtime.report;

/**
 * What came out of one benchmark.
 *
 * @param benchmark what was measured: {@code CounterBenchmark.forethought}
 * @param setting under what
 * @param value nanoseconds per call, or bytes per series
 * @param error half of the interval that holds the value with a probability of 99.9 %; NaN if it
 *     was measured once
 * @param bytes allocated per call; of what is kept, the text
 */
public record Figure(String benchmark, Setting setting, double value, double error, double bytes) {}

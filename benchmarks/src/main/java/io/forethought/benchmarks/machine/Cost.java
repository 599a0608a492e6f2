package io.forethought.benchmarks.machine;

/**
 * What one process took.
 *
 * @param cpu CPU time of the process with all its threads, in nanoseconds
 * @param wall time from the start of the process to its end, in nanoseconds
 */
public record Cost(long cpu, long wall) {}

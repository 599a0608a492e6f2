package io.forethought.benchmarks.compile;

import io.forethought.benchmarks.machine.Cost;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * All runs of one variant.
 *
 * @param variant what was compiled
 * @param types how many types
 * @param costs one for each run
 * @param generated what the processor of these sources generates
 */
record Measured(Variant variant, int types, List<Cost> costs, Generated generated) {

  private static final double NANOS = 1e9;

  Measured {
    costs = List.copyOf(costs);
  }

  /** The median CPU time in seconds. */
  double cpu() {
    return median(Cost::cpu);
  }

  /** The least CPU time in seconds. */
  double leastCpu() {
    return costs.stream().mapToLong(Cost::cpu).min().orElseThrow() / NANOS;
  }

  /** The most CPU time in seconds. */
  double mostCpu() {
    return costs.stream().mapToLong(Cost::cpu).max().orElseThrow() / NANOS;
  }

  /** The median time in seconds that somebody waits for it. */
  double wall() {
    return median(Cost::wall);
  }

  /** The median CPU time per type in milliseconds. */
  double millisPerType() {
    return cpu() * 1e3 / types;
  }

  private double median(ToLongFunction<Cost> time) {
    long[] sorted = costs.stream().mapToLong(time).sorted().toArray();
    int middle = sorted.length / 2;
    double nanos =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    return nanos / NANOS;
  }
}

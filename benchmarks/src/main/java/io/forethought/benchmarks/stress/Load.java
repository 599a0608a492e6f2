package io.forethought.benchmarks.stress;

import java.util.List;

/** What each thread records, and what its records must add up to. */
final class Load {

  /** A power of two, so that sums of it are exact. */
  static final double WAITED = 0.25;

  static final long ADDED = 3;

  /** More than the label keeps apart. */
  private static final int ORIGINS = 12;

  private final StressMetrics metrics;
  private final int rounds;

  Load(StressMetrics metrics, int rounds) {
    this.metrics = metrics;
    this.rounds = rounds;
  }

  /**
   * What one thread does.
   *
   * @param number of the thread
   */
  void record(long number) {
    String origin = "origin-" + number % ORIGINS;
    for (int round = 0; round < rounds; round++) {
      for (Kind kind : Kind.values()) {
        metrics.increments(kind).inc();
        metrics.additions(kind, ADDED);
        metrics.waitingTime(kind).observe(WAITED);
      }
      metrics.origins(origin);
    }
  }

  /** What one thread leaves behind in all. */
  List<Total> perThread() {
    return List.of(
        new Total("stress_increments_total", (double) rounds * Kind.values().length),
        new Total("stress_additions_total", (double) rounds * Kind.values().length * ADDED),
        new Total("stress_origins_total", rounds),
        new Total("stress_waiting_time_seconds_count", (double) rounds * Kind.values().length));
  }

  /** How many events a thread records. */
  long events() {
    return rounds * (3L * Kind.values().length + 1);
  }

  /**
   * The sum of all series of a name.
   *
   * @param name the sample name
   * @param value what it is for one thread
   */
  record Total(String name, double value) {}
}

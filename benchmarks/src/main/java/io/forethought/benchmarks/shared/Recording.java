package io.forethought.benchmarks.shared;

/** What is called. Most of them are benchmarks of {@code performance.md}. */
enum Recording {
  COUNTER("counter increment", "CounterBenchmark.forethought"),
  EVENT("counter increment, an event", "CounterBenchmark.forethoughtEvent"),
  GAUGE("setting a gauge", "GaugeBenchmark.setForethought"),
  RECENT_GAUGE("setting a gauge with `MOSTRECENT`", "RecentGaugeBenchmark.set"),
  HISTOGRAM("histogram observation, 11 buckets", "HistogramBenchmark.forethoughtEvent");

  private final String title;
  private final String benchmark;

  Recording(String title, String benchmark) {
    this.title = title;
    this.benchmark = benchmark;
  }

  String title() {
    return title;
  }

  /** The benchmark of JMH. */
  String benchmark() {
    return benchmark;
  }
}

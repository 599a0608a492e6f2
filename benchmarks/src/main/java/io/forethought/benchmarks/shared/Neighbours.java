package io.forethought.benchmarks.shared;

/** Where the series of two threads are in a file. */
enum Neighbours {
  SAME_SERIES("the same series"),
  SAME_LINE("neighbours, 48 bytes apart, in one cache line"),
  NEXT_LINE("neighbours, 48 bytes apart, in two cache lines"),
  DISTANT("1,200 bytes apart");

  private final String title;

  Neighbours(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The benchmark of JMH, with its parameter. */
  String benchmark() {
    return "NeighbourBenchmark.increment " + name();
  }
}

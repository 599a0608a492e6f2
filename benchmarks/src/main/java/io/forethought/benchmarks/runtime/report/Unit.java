package io.forethought.benchmarks.runtime.report;

/** What the figures of a table are told in. */
enum Unit {
  NANOS("ns", 1),
  MILLIS("ms", 1e6),
  BYTES("B", 1);

  private final String title;
  private final double size;

  Unit(String title, double size) {
    this.title = title;
    this.size = size;
  }

  String title() {
    return title;
  }

  /** A figure as it was measured, with its error if it has one. */
  String text(Figure figure) {
    String value = Amount.text(figure.value() / size);
    return Double.isNaN(figure.error())
        ? value
        : value + " ± " + Amount.text(figure.error() / size);
  }
}

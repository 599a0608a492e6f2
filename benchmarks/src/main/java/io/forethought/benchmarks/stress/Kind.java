package io.forethought.benchmarks.stress;

import java.util.Locale;

/** The label of all metrics. */
enum Kind {
  RED,
  GREEN,
  BLUE;

  /** The label value. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}

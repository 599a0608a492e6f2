package io.forethought.benchmarks.runtime;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of what is measured, which can be measured alone. */
enum Part {
  RECORDING(2, 1),
  SCRAPING(1, 2),
  REGISTERING(1, 2),
  MEMORY(0, 0),
  REQUESTS(2, 1);

  /** Those of the same page. */
  static final Set<Part> OF_LIBRARY = EnumSet.complementOf(EnumSet.of(REQUESTS));

  private final int mostThreads;
  private final int slowness;

  Part(int mostThreads, int slowness) {
    this.mostThreads = mostThreads;
    this.slowness = slowness;
  }

  /** How the command line calls it. */
  String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** With so many threads JMH measures it at most; 0 if JMH does not. */
  int mostThreads() {
    return mostThreads;
  }

  /** So many times as long as others it takes until it is compiled and steady. */
  int slowness() {
    return slowness;
  }

  /** The benchmarks that JMH finds for it. */
  String pattern() {
    return "\\.runtime\\." + option() + "\\.";
  }
}

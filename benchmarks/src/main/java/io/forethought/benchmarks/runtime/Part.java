package io.forethought.benchmarks.runtime;

import io.forethought.benchmarks.runtime.report.Subject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of what is measured, which can be measured alone. */
enum Part {
  RECORDING(Subject.LIBRARY, 2, 1),
  SCRAPING(Subject.LIBRARY, 1, 2),
  MILLION(Subject.LIBRARY, 1, 2),
  REGISTERING(Subject.LIBRARY, 1, 2),
  MEMORY(Subject.LIBRARY, 0, 0),
  REQUESTS(Subject.REQUESTS, 2, 1),
  QUERIES(Subject.QUERIES, 2, 1),
  CACHES(Subject.CACHES, 2, 1),
  METHODS(Subject.METHODS, 2, 1);

  private final Subject subject;
  private final int mostThreads;
  private final int slowness;

  Part(Subject subject, int mostThreads, int slowness) {
    this.subject = subject;
    this.mostThreads = mostThreads;
    this.slowness = slowness;
  }

  /** Those of the same page. */
  static Set<Part> of(Subject subject) {
    return Arrays.stream(values())
        .filter(part -> part.subject == subject)
        .collect(Collectors.toSet());
  }

  /** What the page is about that it stands on. */
  Subject subject() {
    return subject;
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

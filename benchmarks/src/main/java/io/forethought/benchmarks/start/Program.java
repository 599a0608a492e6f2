package io.forethought.benchmarks.start;

import io.forethought.benchmarks.start.program.WithClient;
import io.forethought.benchmarks.start.program.WithForethought;
import io.forethought.benchmarks.start.program.WithMicrometer;
import java.util.List;

/** A program that is started. */
@SuppressWarnings("ImmutableEnumChecker") // The list is immutable.
enum Program {
  FORETHOUGHT(
      "Forethought",
      WithForethought.class,
      List.of("forethought-annotations-", "forethought-runtime-", "prometheus-metrics-")),
  CLIENT_JAVA("client_java", WithClient.class, List.of("prometheus-metrics-")),
  MICROMETER(
      "Micrometer",
      WithMicrometer.class,
      List.of("micrometer-", "prometheus-metrics-", "HdrHistogram-", "LatencyUtils-"));

  private final String title;
  private final Class<?> main;
  private final List<String> jars;

  Program(String title, Class<?> main, List<String> jars) {
    this.title = title;
    this.main = main;
    this.jars = jars;
  }

  /** Its name in the tables. */
  String title() {
    return title;
  }

  /** The name of its main class. */
  String main() {
    return main.getName();
  }

  /** Returns whether it needs a jar. */
  boolean needs(String jar) {
    return jars.stream().anyMatch(jar::startsWith);
  }
}

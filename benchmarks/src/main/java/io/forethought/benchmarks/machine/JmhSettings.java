package io.forethought.benchmarks.machine;

import java.util.List;
import java.util.stream.Stream;

/** The settings of the virtual machines that JMH starts: the same heap and collector everywhere. */
public final class JmhSettings {

  private static final List<String> SETTINGS = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");

  /** The first JDK that warns of what JMH does to measure, and knows how to be quiet about it. */
  private static final int WARNING_JDK = 24;

  private JmhSettings() {}

  /**
   * Those of a JDK.
   *
   * @param feature the number of its release: {@code 17}
   */
  public static List<String> of(String feature) {
    if (Integer.parseInt(feature) < WARNING_JDK) {
      return SETTINGS;
    }
    return Stream.concat(SETTINGS.stream(), Stream.of("--sun-misc-unsafe-memory-access=allow"))
        .toList();
  }

  /** Those that pages mention. */
  public static String text() {
    return String.join(" ", SETTINGS);
  }
}

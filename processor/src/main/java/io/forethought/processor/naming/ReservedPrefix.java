package io.forethought.processor.naming;

import io.forethought.processor.model.MetricSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A beginning of names that belongs to the platform.
 *
 * @param text the beginning
 * @param owner whose names begin so
 */
public record ReservedPrefix(String text, String owner) {

  private static final List<ReservedPrefix> ALL =
      List.of(
          new ReservedPrefix("process_", "process metrics"),
          new ReservedPrefix("scrape_", "the scrape metrics of Prometheus"),
          new ReservedPrefix("jvm_", "metrics of the Java virtual machine"),
          new ReservedPrefix("go_", "metrics of Go programs"),
          new ReservedPrefix("forethought_", "Forethought itself"),
          new ReservedPrefix("prometheus_", "Prometheus itself"));

  /** The reserved prefixes that a name has which a set would export. */
  public static Stream<ReservedPrefix> of(String name, MetricSet set) {
    boolean ours = (set.type().packageName() + ".").startsWith("io.forethought.");
    return name.equals("up")
        ? Stream.of(new ReservedPrefix("up", "the target health metric of Prometheus"))
        : ALL.stream()
            .filter(prefix -> name.startsWith(prefix.text()))
            .filter(prefix -> !(ours && prefix.text().equals("forethought_")));
  }

  /** Whether a set may not export names that begin so. */
  public static boolean begins(String name, MetricSet set) {
    return of(name, set).findAny().isPresent();
  }

  /** The fix of a prefix that nothing better is known for. */
  public static String fix(String attribute) {
    return "start with the name of your application: " + attribute + " = \"…\"";
  }
}

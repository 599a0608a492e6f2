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
          new ReservedPrefix("process_", "the metrics of the operating system's process"),
          new ReservedPrefix("scrape_", "what Prometheus says about a scrape"),
          new ReservedPrefix("jvm_", "the metrics of the Java virtual machine"),
          new ReservedPrefix("go_", "the metrics of Go programs"),
          new ReservedPrefix("forethought_", "Forethought itself"),
          new ReservedPrefix("prometheus_", "Prometheus itself"));

  /** The reserved prefixes that a name has which a set would export. */
  public static Stream<ReservedPrefix> of(String name, MetricSet set) {
    boolean ours = (set.type().packageName() + ".").startsWith("io.forethought.");
    return name.equals("up")
        ? Stream.of(new ReservedPrefix("up", "whether Prometheus reaches a target"))
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
    return "begin with the name of your application: " + attribute + " = \"…\"";
  }
}

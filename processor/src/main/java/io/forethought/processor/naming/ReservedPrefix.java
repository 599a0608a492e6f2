package io.forethought.processor.naming;

import io.forethought.processor.model.MetricSet;
import java.util.List;
import java.util.Optional;

/**
 * A reserved prefix of names.
 *
 * @param text the prefix
 * @param owner what the prefix is reserved for
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

  /** The reserved prefix of a name that a set would export. */
  public static Optional<ReservedPrefix> of(String name, MetricSet set) {
    if (name.equals("up")) {
      return Optional.of(new ReservedPrefix("up", "the target health metric of Prometheus"));
    }
    boolean ours = (set.type().packageName() + ".").startsWith("io.forethought.");
    for (ReservedPrefix prefix : ALL) {
      if (name.startsWith(prefix.text()) && !(ours && prefix.text().equals("forethought_"))) {
        return Optional.of(prefix);
      }
    }
    return Optional.empty();
  }

  /** Whether a name begins with a prefix that the set must not export. */
  public static boolean begins(String name, MetricSet set) {
    return of(name, set).isPresent();
  }

  /** The fix for a reserved prefix if there is no better proposal. */
  public static String fix(String attribute) {
    return "start with the name of your application: " + attribute + " = \"…\"";
  }
}

package io.forethought.jpa;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the metrics of models say.
 *
 * @param values by the operation and the model, {@code insert dog}
 */
record Counts(Map<String, Double> values) {

  private static final Pattern SAMPLE =
      Pattern.compile("model_(\\w+)s_total\\{model=\"(\\w+)\"\\} (\\S+)");
  private static final List<String> OPERATIONS = List.of("insert", "update", "delete", "rollback");

  /** What they say now. */
  static Counts now() {
    Map<String, Double> values = new TreeMap<>();
    Scrape.text(PrometheusRegistry.defaultRegistry)
        .lines()
        .map(SAMPLE::matcher)
        .filter(Matcher::matches)
        .forEach(
            sample ->
                values.put(
                    sample.group(1) + " " + sample.group(2), Double.valueOf(sample.group(3))));
    return new Counts(values);
  }

  /** What was counted since then. */
  Counts since(Counts before) {
    Map<String, Double> more = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          double difference = value - before.values.getOrDefault(key, 0.0);
          if (difference != 0) {
            more.put(key, difference);
          }
        });
    return new Counts(more);
  }

  /** The models of which something is counted. */
  Set<String> models() {
    return values.keySet().stream()
        .map(key -> key.substring(key.indexOf(' ') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As the table says it: {@code 2 inserts, 1 update}. */
  @Override
  public String toString() {
    String text =
        OPERATIONS.stream()
            .filter(operation -> sum(operation) != 0)
            .map(operation -> text(operation, sum(operation)))
            .collect(Collectors.joining(", "));
    return text.isEmpty() ? "nothing" : text;
  }

  private static String text(String operation, long sum) {
    return sum + " " + operation + (sum == 1 ? "" : "s");
  }

  private long sum(String operation) {
    return values.entrySet().stream()
        .filter(each -> each.getKey().startsWith(operation + " "))
        .mapToLong(each -> each.getValue().longValue())
        .sum();
  }
}

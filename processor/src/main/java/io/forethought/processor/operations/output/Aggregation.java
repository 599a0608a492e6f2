package io.forethought.processor.operations.output;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels that an aggregation removes: those that distinguish the replicas of a program, and
 * some of the metric. Labels of the target remain, such as {@code job} or the namespace of a
 * cluster: programs in production and in tests must not be mixed.
 *
 * @param removed the labels
 */
public record Aggregation(List<String> removed) {

  private static final List<String> OF_REPLICAS = List.of("instance", "pod");

  /** Copies the list. */
  public Aggregation {
    removed = List.copyOf(removed);
  }

  /** Removes only what distinguishes replicas. */
  public static Aggregation ofReplicas() {
    return new Aggregation(OF_REPLICAS);
  }

  /** Removes the labels of a metric too, except these. */
  public static Aggregation of(CatalogueEntry metric, String... kept) {
    return ofReplicas()
        .and(
            metric.labels().stream()
                .map(CatalogueLabel::name)
                .filter(label -> !List.of(kept).contains(label))
                .toArray(String[]::new));
  }

  /** Removes further labels. */
  public Aggregation and(String... labels) {
    return new Aggregation(Stream.concat(removed.stream(), Stream.of(labels)).toList());
  }

  /** The sum of a query. */
  public String sum(String query) {
    return "sum " + clause() + " (" + query + ")";
  }

  /** The largest value of a query. */
  public String max(String query) {
    return "max " + clause() + " (" + query + ")";
  }

  private String clause() {
    return removed.stream().collect(Collectors.joining(", ", "without (", ")"));
  }
}

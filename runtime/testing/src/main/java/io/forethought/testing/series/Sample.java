package io.forethought.testing.series;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * One number of a scrape.
 *
 * @param name its complete name, such as {@code shop_orders_created_total}
 * @param labels its labels
 */
public record Sample(String name, Labels labels) implements Comparable<Sample> {

  private static final Comparator<Sample> ORDER =
      Comparator.comparing(Sample::name).thenComparing(Sample::labels);

  @Override
  public int compareTo(Sample other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns whether one call sets both samples: they are equal, or states of one state set, or
   * facts of one info metric.
   */
  public boolean isReplacedWith(Sample other) {
    return name.equals(other.name)
        && (name.endsWith("_info") || withoutState().equals(other.withoutState()));
  }

  /** The label of a state has the name of the metric. */
  private Labels withoutState() {
    return labels.stream()
        .filter(label -> !label.getName().equals(name))
        .reduce(
            Labels.EMPTY,
            (known, label) -> known.add(label.getName(), label.getValue()),
            Labels::merge);
  }

  /**
   * Returns the sample as a scrape shows it: {@code shop_orders_created_total{provider="stripe"}}.
   */
  @Override
  public String toString() {
    return labels.isEmpty()
        ? name
        : labels.stream()
            .map(label -> label.getName() + "=\"" + escaped(label.getValue()) + "\"")
            .collect(Collectors.joining(",", name + "{", "}"));
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}

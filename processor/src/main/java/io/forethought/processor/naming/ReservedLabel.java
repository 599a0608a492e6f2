package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.Optional;
import java.util.Set;

/** The names of labels that Prometheus or the type of a metric writes itself. */
public final class ReservedLabel {

  /** What the labels inside of Prometheus begin with. */
  public static final String INTERNAL = "__";

  private static final Set<String> TARGET = Set.of("job", "instance");

  private ReservedLabel() {}

  /** Who has a label name, if it is reserved. */
  public static Optional<String> owner(Declared declared, String label) {
    return declared.type() == MetricType.STATE_SET && label.equals(declared.name())
        ? Optional.of("the states of this state set")
        : owner(label);
  }

  /** Who has a label name in every metric. */
  public static Optional<String> owner(String label) {
    if (label.equals("le")) {
      return Optional.of("histogram buckets");
    }
    if (label.equals("quantile")) {
      return Optional.of("summary quantiles");
    }
    if (label.startsWith(INTERNAL)) {
      return Optional.of("Prometheus internals");
    }
    return TARGET.contains(label) ? Optional.of("the scrape target") : Optional.empty();
  }
}

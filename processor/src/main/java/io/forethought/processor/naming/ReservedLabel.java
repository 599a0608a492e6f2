package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.Optional;
import java.util.Set;

/** Label names that Prometheus or a metric type adds itself. */
public final class ReservedLabel {

  /** The prefix of Prometheus's internal labels. */
  public static final String INTERNAL = "__";

  private static final Set<String> TARGET = Set.of("job", "instance");

  private ReservedLabel() {}

  /** The owner of a label name, if the name is reserved. */
  public static Optional<String> owner(Declared declared, String label) {
    return declared.type() == MetricType.STATE_SET && label.equals(declared.name())
        ? Optional.of("the states of this state set")
        : owner(label);
  }

  /** The owner of a label name that is reserved in all metrics. */
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

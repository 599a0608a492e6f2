package io.forethought.processor.model.methods;

import io.forethought.processor.model.Metric;
import io.forethought.processor.model.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A metric of a set that a user declares, into which calls are recorded.
 *
 * @param set the set, if one is named
 * @param isSet whether that is a metric set
 * @param isVisible whether generated code can name it
 * @param isComplete whether the compiler can resolve everything in it
 * @param method the method of the set that is named; empty if none is
 * @param metrics the metrics of the set
 */
public record ExistingMetric(
    Optional<TypeName> set,
    boolean isSet,
    boolean isVisible,
    boolean isComplete,
    String method,
    List<Metric> metrics) {

  /** Copies the list. */
  public ExistingMetric {
    metrics = List.copyOf(metrics);
  }

  /** The metrics with the name. */
  public List<Metric> named() {
    return metrics.stream().filter(metric -> metric.method().equals(method)).toList();
  }

  /** The metric, if there is exactly one with the name. */
  public Optional<Metric> metric() {
    return named().size() == 1 ? Optional.of(named().get(0)) : Optional.empty();
  }

  /** The metric as it appears in a sentence. */
  public String describe() {
    return set.map(TypeName::nested).orElse("") + "." + method;
  }
}

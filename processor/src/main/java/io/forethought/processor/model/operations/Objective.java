package io.forethought.processor.model.operations;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import java.util.List;
import java.util.Optional;

/**
 * A service level objective of a metric.
 *
 * @param name its name
 * @param objective the share of events that must be good
 * @param threshold the largest value of a good event, for a histogram
 * @param window the time over which the share is computed
 * @param total selects all events, if the metric counts the errors
 * @param errors selects the errors, if the metric counts all events
 * @param by the labels for whose values it holds separately
 * @param site the annotation
 */
public record Objective(
    Sited<String> name,
    Sited<Double> objective,
    Optional<Sited<Double>> threshold,
    Sited<String> window,
    Optional<DeclaredQuery> total,
    Optional<DeclaredQuery> errors,
    List<Sited<String>> by,
    Site site) {

  /** Copies the list. */
  public Objective {
    by = List.copyOf(by);
  }

  /** Whether its numbers can be written as such. Rules reject those that are not. */
  public boolean isFinite() {
    return Double.isFinite(objective.value())
        && threshold.map(Sited::value).filter(bound -> !Double.isFinite(bound)).isEmpty();
  }

  /** The same with the names of metrics. */
  Objective in(MetricNames names) {
    return new Objective(
        name,
        objective,
        threshold,
        window,
        total.map(text -> text.in(names)),
        errors.map(text -> text.in(names)),
        by,
        site);
  }
}

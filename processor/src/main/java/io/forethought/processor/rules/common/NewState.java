package io.forethought.processor.rules.common;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Optional;

/** The parameter of a state set's event that takes the new state. */
public final class NewState {

  private NewState() {}

  /** Whether an event of a state set has no parameter, or several, of the type of its states. */
  public static boolean isUnclear(Metric metric) {
    return metric.type() == MetricType.STATE_SET
        && metric.isEvent()
        && metric.types().size() == 1
        && !metric.hasBody()
        && metric.states().isPresent()
        && metric.states().get().parameters().size() != 1;
  }

  /**
   * The parameter of another type that was meant: the only one, or the only one without a bound.
   */
  public static Optional<Label> meant(Metric metric) {
    if (!isUnclear(metric) || !metric.states().orElseThrow().parameters().isEmpty()) {
      return Optional.empty();
    }
    List<Label> unbounded = metric.labels().stream().filter(NewState::isUnbounded).toList();
    List<Label> candidates = unbounded.isEmpty() ? metric.labels() : unbounded;
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** Whether a label is this parameter. */
  public static boolean isMeant(Metric metric, Label label) {
    Optional<Label> meant = meant(metric);
    return meant.isPresent() && meant.get().equals(label);
  }

  private static boolean isUnbounded(Label label) {
    return label.bound() instanceof Bound.Missing || label.bound() instanceof Bound.Unsupported;
  }
}

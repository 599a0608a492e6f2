package io.forethought.processor.rules.common;

import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.EndlessLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The amounts of events: which of them are used, and which are missing. */
public final class Amounts {

  private static final Set<MetricType> NUMBERS =
      Set.of(MetricType.GAUGE, MetricType.HISTOGRAM, MetricType.SUMMARY);

  private Amounts() {}

  /** The amounts that are used. */
  public static List<Amount> used(Metric metric) {
    boolean taken = metric.isEvent() && areRecordedBy(metric.type());
    return taken && !metric.amounts().isEmpty() ? metric.amounts().subList(0, 1) : List.of();
  }

  /** Whether metrics of a type record numbers. */
  public static boolean areRecordedBy(MetricType type) {
    return type != MetricType.INFO && type != MetricType.STATE_SET;
  }

  /** Whether an event records a number but has no parameter for it. */
  public static boolean areMissing(Metric metric) {
    return NUMBERS.contains(metric.type())
        && metric.isEvent()
        && metric.amounts().isEmpty()
        && metric.types().size() == 1
        && !metric.hasBody();
  }

  /** Whether a counter has a unit, but counts calls. */
  public static boolean areCalls(Metric metric) {
    return metric.type() == MetricType.COUNTER
        && metric.unit().value() != BaseUnit.NONE
        && metric.isEvent()
        && metric.amounts().isEmpty()
        && metric.types().size() == 1
        && !metric.hasBody();
  }

  /** The parameter that was meant as the amount, if only its annotation is missing. */
  public static Optional<Label> forgotten(Metric metric) {
    if (!areMissing(metric) && !areCalls(metric)) {
      return Optional.empty();
    }
    List<Label> candidates = metric.labels().stream().filter(Amounts::canBe).toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** Whether a parameter of an event could be meant as its amount. */
  public static boolean couldBe(Metric metric, Label label) {
    return metric.isEvent()
        && areRecordedBy(metric.type())
        && metric.amounts().isEmpty()
        && canBe(label);
  }

  /** Whether a parameter is a number without a bound. */
  private static boolean canBe(Label label) {
    boolean resolved =
        !(label.bound() instanceof Bound.Unsupported unsupported) || unsupported.resolved();
    return resolved
        && label.boundsGiven().isEmpty()
        && MeantAmount.isNumber(type(label))
        && !EndlessLabel.isKey(label.name().value());
  }

  /** Whether a parameter is a duration. */
  public static boolean isDuration(Label label) {
    return type(label).endsWith("Duration");
  }

  /** The type of a parameter that is not a label yet; empty for a label. */
  public static String type(Label label) {
    if (label.bound() instanceof Bound.Missing missing) {
      return missing.type();
    }
    return label.bound() instanceof Bound.Unsupported unsupported ? unsupported.type() : "";
  }
}

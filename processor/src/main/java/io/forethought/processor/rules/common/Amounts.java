package io.forethought.processor.rules.common;

import io.forethought.processor.model.Amount;
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

  private static final Set<String> TYPES =
      Set.of("long", "double", "Duration", "java.time.Duration");

  private Amounts() {}

  /** The amounts that are used. */
  public static List<Amount> used(Metric metric) {
    boolean taken = metric.isEvent() && areRecordedBy(metric.type());
    return taken ? metric.amounts().stream().limit(1).toList() : List.of();
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

  /** The parameter that was meant as the amount, if only its annotation is missing. */
  public static Optional<Label> forgotten(Metric metric) {
    List<Label> candidates =
        metric.labels().stream()
            .filter(
                label ->
                    label.bound() instanceof Bound.Unsupported unsupported
                        && unsupported.resolved()
                        && canBe(unsupported.type())
                        && !EndlessLabel.isKey(label.name().value()))
            .toList();
    return areMissing(metric) && candidates.size() == 1
        ? Optional.of(candidates.get(0))
        : Optional.empty();
  }

  /** Whether an amount can be of this type. */
  public static boolean canBe(String type) {
    return TYPES.contains(type);
  }

  /** Whether a parameter is a duration. */
  public static boolean isDuration(Label label) {
    return type(label).endsWith("Duration");
  }

  /** The type of a parameter that cannot be a label. */
  public static String type(Label label) {
    return label.bound() instanceof Bound.Unsupported unsupported ? unsupported.type() : "";
  }
}

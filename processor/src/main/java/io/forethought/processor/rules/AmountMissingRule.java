package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An event that records a number brings it. */
final class AmountMissingRule implements Rule {

  private static final Set<MetricType> NUMBERS =
      Set.of(MetricType.GAUGE, MetricType.HISTOGRAM, MetricType.SUMMARY);

  private static final Set<String> AMOUNTS =
      Set.of("long", "double", "Duration", "java.time.Duration");

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.check(declarations, declared -> judge(declared.metric()));
  }

  private static Stream<Finding> judge(Metric metric) {
    return isMissing(metric)
        ? Stream.of(
            Finding.of(
                Code.AMOUNT_MISSING,
                metric.site(),
                metric.type().word(),
                metric.method(),
                fix(metric)))
        : Stream.empty();
  }

  private static boolean isMissing(Metric metric) {
    return NUMBERS.contains(metric.type())
        && metric.isEvent()
        && metric.amounts().isEmpty()
        && metric.types().size() == 1
        && !metric.hasBody();
  }

  /** The parameter that was meant to be the amount, if only its annotation is missing. */
  static Optional<Label> forgotten(Metric metric) {
    List<Label> candidates =
        metric.labels().stream()
            .filter(
                label ->
                    label.bound() instanceof Bound.Unsupported unsupported
                        && unsupported.resolved()
                        && isAmount(unsupported.type())
                        && !LabelPromisesUnboundedRule.isKey(label.name().value()))
            .toList();
    return isMissing(metric) && candidates.size() == 1
        ? Optional.of(candidates.get(0))
        : Optional.empty();
  }

  /** Whether a type can be that of an amount. */
  static boolean isAmount(String type) {
    return AMOUNTS.contains(type);
  }

  private static String fix(Metric metric) {
    boolean inSeconds = metric.unit().value() == BaseUnit.SECONDS;
    return forgotten(metric)
        .map(label -> mark(label, inSeconds))
        .orElse("add a parameter: @Amount " + (inSeconds ? "Duration time" : "double value"));
  }

  private static String mark(Label label, boolean inSeconds) {
    String amount = "mark the parameter: @Amount " + type(label) + " " + label.parameter();
    return isDuration(label) && !inSeconds
        ? amount + ", and declare " + CorrectName.attribute(BaseUnit.SECONDS)
        : amount;
  }

  /** Whether a parameter is a duration. */
  static boolean isDuration(Label label) {
    return type(label).endsWith("Duration");
  }

  private static String type(Label label) {
    return label.bound() instanceof Bound.Unsupported unsupported ? unsupported.type() : "";
  }
}

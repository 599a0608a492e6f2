package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires an amount for every event that records a number. */
final class AmountMissingRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Check.metrics(declarations, declared -> judge(declared.metric()));
  }

  private static Stream<Finding> judge(Metric metric) {
    return Amounts.areMissing(metric)
        ? Stream.of(
            Finding.of(
                Code.AMOUNT_MISSING,
                metric.site(),
                metric.type().word(),
                metric.method(),
                fix(metric)))
        : Stream.empty();
  }

  private static String fix(Metric metric) {
    boolean inSeconds = metric.unit().value() == BaseUnit.SECONDS;
    return Amounts.forgotten(metric)
        .map(label -> mark(label, inSeconds))
        .orElse("add a parameter: @Amount " + (inSeconds ? "Duration time" : "double value"));
  }

  private static String mark(Label label, boolean inSeconds) {
    String amount = "mark the parameter: @Amount " + Amounts.type(label) + " " + label.parameter();
    return Amounts.isDuration(label) && !inSeconds
        ? amount + ", and declare " + CorrectName.attribute(BaseUnit.SECONDS)
        : amount;
  }
}

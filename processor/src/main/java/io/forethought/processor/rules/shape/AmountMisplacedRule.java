package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Returned;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that every amount is used: one for each event that records a number or counts by it. */
final class AmountMisplacedRule implements Rule {

  private record Misplaced(Amount amount, String reason, String fix) {}

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, declared -> judge(declared.metric())));
  }

  private static Stream<Finding> judge(Metric metric) {
    return misplaced(metric)
        .map(
            misplaced ->
                Finding.of(
                    Code.AMOUNT_MISPLACED,
                    misplaced.amount().site(),
                    misplaced.amount().parameter(),
                    metric.method(),
                    misplaced.reason(),
                    misplaced.fix()));
  }

  private static Stream<Misplaced> misplaced(Metric metric) {
    Returned.Kind kind = metric.returned().kind();
    if (metric.hasBody()
        || kind == Returned.Kind.OTHER
        || kind == Returned.Kind.UNRESOLVED
        || (kind == Returned.Kind.DOUBLE && !metric.hasSource())) {
      return Stream.empty();
    }
    Stream<Amount> idle = metric.amounts().stream().skip(Amounts.used(metric).size());
    return idle.map(amount -> misplaced(metric, amount));
  }

  private static Misplaced misplaced(Metric metric, Amount amount) {
    if (!Amounts.areRecordedBy(metric.type())) {
      String type = metric.type() == MetricType.INFO ? "an info metric" : "a state set";
      return new Misplaced(amount, type + " does not record numbers", "remove the parameter");
    }
    if (metric.hasSource()) {
      return new Misplaced(amount, "the value is read from a source", "remove the parameter");
    }
    if (!metric.isEvent()) {
      return new Misplaced(
          amount,
          "the method returns a data point, and callers pass the amount to that",
          "remove the parameter, or return void");
    }
    return new Misplaced(
        amount,
        "an event has only one amount, which is \"" + metric.amounts().get(0).parameter() + "\"",
        "remove it, or declare a second metric to record both");
  }
}

package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Returned;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.util.List;

/** Requires that every amount is used: one for each event that records a number or counts by it. */
final class AmountMisplacedRule implements MetricRule {

  private record Misplaced(String reason, String fix) {}

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    for (Amount amount : unused(metric)) {
      Misplaced misplaced = misplaced(metric);
      findings.add(
          Code.AMOUNT_MISPLACED,
          amount.site(),
          amount.parameter(),
          metric.method(),
          misplaced.reason(),
          misplaced.fix());
    }
  }

  private static List<Amount> unused(Metric metric) {
    Returned.Kind kind = metric.returned().kind();
    if (metric.hasBody()
        || kind == Returned.Kind.OTHER
        || kind == Returned.Kind.UNRESOLVED
        || (kind == Returned.Kind.DOUBLE && !metric.hasSource())) {
      return List.of();
    }
    return metric.amounts().subList(Amounts.used(metric).size(), metric.amounts().size());
  }

  private static Misplaced misplaced(Metric metric) {
    if (!Amounts.areRecordedBy(metric.type())) {
      String type = metric.type() == MetricType.INFO ? "an info metric" : "a state set";
      return new Misplaced(type + " does not record numbers", "remove the parameter");
    }
    if (metric.hasSource()) {
      return new Misplaced("the value is read from a source", "remove the parameter");
    }
    if (!metric.isEvent()) {
      return new Misplaced(
          "the method returns a data point, and callers pass the amount to that",
          "remove the parameter, or return void");
    }
    return new Misplaced(
        "an event has only one amount, which is \"" + metric.amounts().get(0).parameter() + "\"",
        "remove it, or declare a second metric to record both");
  }
}

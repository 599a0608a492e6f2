package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Returned;
import java.util.List;
import java.util.stream.Stream;

/** Every amount is used: one for an event that records a number or counts by it. */
final class AmountMisplacedRule implements Rule {

  private record Misplaced(Amount amount, String reason, String fix) {}

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.check(declarations, declared -> judge(declared.metric()));
  }

  /** The amounts that are used. */
  static List<Amount> used(Metric metric) {
    return takesAmount(metric) ? metric.amounts().stream().limit(1).toList() : List.of();
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
    if (metric.hasBody() || kind == Returned.Kind.OTHER || kind == Returned.Kind.UNRESOLVED) {
      return Stream.empty();
    }
    Stream<Amount> idle = metric.amounts().stream().skip(used(metric).size());
    return idle.map(amount -> misplaced(metric, amount));
  }

  private static Misplaced misplaced(Metric metric, Amount amount) {
    if (!recordsNumbers(metric.type())) {
      String type = metric.type() == MetricType.INFO ? "an info metric" : "a state set";
      return new Misplaced(amount, type + " does not record numbers", "remove the parameter");
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

  private static boolean takesAmount(Metric metric) {
    return metric.isEvent() && recordsNumbers(metric.type());
  }

  private static boolean recordsNumbers(MetricType type) {
    return type != MetricType.INFO && type != MetricType.STATE_SET;
  }
}

package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import java.util.stream.Stream;

/** FT630: {@code topk} and the like in an alert. */
final class LargestInAlertRule implements RuleCheck {

  @Override
  public Stream<RuleFault> faults(CheckedRule alert) {
    return Conditions.deciding(alert.query().expression())
        .filter(part -> !part.vector().sources().isEmpty())
        .flatMap(
            part ->
                part.node() instanceof Aggregation aggregation && Conditions.selects(aggregation)
                    ? Stream.of(aggregation)
                    : Stream.empty())
        .map(
            aggregation ->
                RuleFault.ofQuery(
                    alert,
                    Code.LARGEST_IN_ALERT,
                    aggregation.name(),
                    aggregation.operator().text(),
                    aggregation.vector().place().in(alert.query().text())));
  }
}

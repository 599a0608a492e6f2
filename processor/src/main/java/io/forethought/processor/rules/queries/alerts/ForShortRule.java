package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.rules.queries.Timing;
import java.util.stream.Stream;

/** FT629: a {@code for} that is over before the query is evaluated twice. */
final class ForShortRule implements RuleCheck {

  @Override
  public Stream<RuleFault> faults(CheckedRule alert) {
    Timing timing = alert.query().timing();
    return PrometheusDuration.of(alert.pending()).stream()
        .filter(pending -> alert.readsDeclared())
        .filter(pending -> !pending.isZero() && pending.compareTo(timing.pending()) < 0)
        .map(
            pending ->
                RuleFault.of(
                    alert,
                    RulePart.PENDING,
                    Code.FOR_SHORT,
                    new Place(0, alert.pending().length()),
                    alert.pending(),
                    PrometheusDuration.text(timing.evaluation()),
                    PrometheusDuration.text(timing.pending())));
  }
}

package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.operations.PrometheusDuration;
import java.time.Duration;
import java.util.stream.Stream;

/** FT628: {@code absent} in an alert that fires immediately. */
final class AbsentWithoutForRule implements RuleCheck {

  @Override
  public Stream<RuleFault> faults(CheckedRule alert) {
    boolean immediate =
        alert.pending().isEmpty()
            || PrometheusDuration.of(alert.pending()).filter(Duration.ZERO::equals).isPresent();
    return immediate
        ? Conditions.calls(alert.query().expression(), "absent")
            .filter(call -> !call.vector().sources().isEmpty())
            .limit(1)
            .map(call -> RuleFault.ofQuery(alert, Code.ABSENT_WITHOUT_FOR, call.node().place()))
        : Stream.empty();
  }
}

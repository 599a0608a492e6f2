package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import java.util.stream.Stream;

/** FT631: the value of the query in a label of the alert. */
final class ValueInLabelRule implements RuleCheck {

  @Override
  public Stream<RuleFault> faults(CheckedRule alert) {
    return alert.readsDeclared()
        ? RuleTemplate.ofLabels(alert)
            .flatMap(
                each ->
                    each.template().values().stream()
                        .limit(1)
                        .map(
                            place ->
                                RuleFault.of(
                                    alert,
                                    each.part(),
                                    Code.VALUE_IN_LABEL,
                                    place,
                                    each.part().name())))
        : Stream.empty();
  }
}

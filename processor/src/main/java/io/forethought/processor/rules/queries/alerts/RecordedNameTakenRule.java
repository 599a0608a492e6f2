package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.queries.Lookup;
import java.util.List;
import java.util.stream.Stream;

/** FT635: a recording rule with the name of a metric that the program exports. */
final class RecordedNameTakenRule implements GroupCheck {

  @Override
  public Stream<RuleFault> faults(List<CheckedGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.rules().stream())
        .filter(rule -> !rule.alert())
        .filter(rule -> rule.query().index().lookup(rule.name()) instanceof Lookup.Exported)
        .map(rule -> RuleFault.ofName(rule, Code.RECORDED_NAME_TAKEN, rule.name()));
  }
}

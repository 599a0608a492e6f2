package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.Printer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * FT632: two alerts with the same name and labels or for the same thing, or two recording rules.
 */
final class RuleRepeatedRule implements GroupCheck {

  @Override
  public Stream<RuleFault> faults(List<CheckedGroup> groups) {
    Map<List<Object>, CheckedRule> named = new HashMap<>();
    Map<List<Object>, CheckedRule> queried = new HashMap<>();
    List<RuleFault> faults = new ArrayList<>();
    groups.stream()
        .flatMap(group -> group.rules().stream())
        .filter(CheckedRule::readsDeclared)
        .forEach(
            rule -> {
              CheckedRule sameName = named.putIfAbsent(nameOf(rule), rule);
              CheckedRule sameQuery =
                  rule.alert() ? queried.putIfAbsent(queryOf(rule), rule) : null;
              if (sameName != null) {
                faults.add(fault(rule, sameName, "name and labels"));
              } else if (sameQuery != null) {
                faults.add(fault(rule, sameQuery, "query, labels and `for`"));
              }
            });
    return faults.stream();
  }

  private static List<Object> nameOf(CheckedRule rule) {
    return List.of(rule.alert(), rule.name(), labels(rule));
  }

  private static List<Object> queryOf(CheckedRule rule) {
    return List.of(Printer.print(rule.query().expression().node()), labels(rule), rule.pending());
  }

  private static List<CheckedRule.Named> labels(CheckedRule rule) {
    return rule.labels().stream().sorted(Comparator.comparing(CheckedRule.Named::name)).toList();
  }

  private static RuleFault fault(CheckedRule rule, CheckedRule other, String what) {
    return RuleFault.ofName(
        rule,
        Code.RULE_REPEATED,
        rule.alert() ? "alert" : "recording rule",
        rule.name(),
        what,
        other.name(),
        other.place());
  }
}

package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** FT634: a rule that needs one that is evaluated after it in the same group. */
final class RuleTooEarlyRule implements GroupCheck {

  @Override
  public Stream<RuleFault> faults(List<CheckedGroup> groups) {
    Map<String, Set<String>> needed = RulesInCycleRule.needed(groups);
    return groups.stream()
        .flatMap(
            group ->
                IntStream.range(0, group.rules().size())
                    .boxed()
                    .flatMap(at -> faults(at, group, groups, needed)));
  }

  private static Stream<RuleFault> faults(
      int at, CheckedGroup group, List<CheckedGroup> groups, Map<String, Set<String>> needed) {
    CheckedRule rule = group.rules().get(at);
    Set<String> later = new HashSet<>();
    group.rules().subList(at + 1, group.rules().size()).stream()
        .filter(each -> !each.alert() && !each.name().equals(rule.name()))
        .forEach(each -> later.add(each.name()));
    if (RuleNames.of(rule).noneMatch(name -> later.contains(name.value()))) {
      return Stream.empty();
    }
    later.removeIf(name -> !RulesInCycleRule.cycle(name, needed).isEmpty());
    groups.stream()
        .flatMap(each -> each.rules().stream().filter(other -> !isAfter(other, at, group)))
        .filter(each -> !each.alert())
        .forEach(each -> later.remove(each.name()));
    return RuleNames.of(rule)
        .filter(name -> later.contains(name.value()))
        .map(name -> fault(rule, name));
  }

  private static boolean isAfter(CheckedRule rule, int at, CheckedGroup group) {
    return group.rules().subList(at + 1, group.rules().size()).stream().anyMatch(rule::equals);
  }

  private static RuleFault fault(CheckedRule rule, Name name) {
    return RuleFault.ofQuery(rule, Code.RULE_TOO_EARLY, name.place(), name.value(), rule.name());
  }
}

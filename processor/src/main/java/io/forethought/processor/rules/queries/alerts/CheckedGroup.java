package io.forethought.processor.rules.queries.alerts;

import java.util.List;

/**
 * Rules that Prometheus evaluates one after another.
 *
 * @param rules the rules, in their order
 */
public record CheckedGroup(List<CheckedRule> rules) {

  /** Copies the list. */
  public CheckedGroup {
    rules = List.copyOf(rules);
  }

  /** What the rules about several groups find, without what concerns a single alert. */
  public static List<RuleFault> faults(List<CheckedGroup> groups) {
    return AlertRules.GROUPS.stream().flatMap(check -> check.faults(groups)).toList();
  }
}

package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** FT633: recording rules that need each other. */
final class RulesInCycleRule implements GroupCheck {

  @Override
  public Stream<RuleFault> faults(List<CheckedGroup> groups) {
    SortedMap<String, Set<String>> needed = needed(groups);
    Set<String> reported = new HashSet<>();
    List<RuleFault> faults = new ArrayList<>();
    for (CheckedRule rule : recording(groups).toList()) {
      List<String> cycle = reported.contains(rule.name()) ? List.of() : cycle(rule.name(), needed);
      if (!cycle.isEmpty()) {
        reported.addAll(cycle);
        faults.add(fault(rule, cycle));
      }
    }
    return faults.stream();
  }

  /** The recorded metrics that each recorded metric needs, without itself. */
  static SortedMap<String, Set<String>> needed(List<CheckedGroup> groups) {
    Set<String> recorded = new HashSet<>();
    recording(groups).forEach(rule -> recorded.add(rule.name()));
    SortedMap<String, Set<String>> needed = new TreeMap<>();
    recording(groups)
        .forEach(
            rule -> {
              Set<String> names = needed.computeIfAbsent(rule.name(), name -> new TreeSet<>());
              RuleNames.of(rule)
                  .map(name -> name.value())
                  .filter(name -> recorded.contains(name) && !name.equals(rule.name()))
                  .forEach(names::add);
            });
    return needed;
  }

  private static Stream<CheckedRule> recording(List<CheckedGroup> groups) {
    return groups.stream().flatMap(group -> group.rules().stream()).filter(rule -> !rule.alert());
  }

  /** The shortest way from a metric back to itself; empty if there is none. */
  static List<String> cycle(String from, Map<String, Set<String>> needed) {
    Map<String, String> before = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String each = open.remove();
      for (String next : needed.getOrDefault(each, Set.of())) {
        if (next.equals(from)) {
          return way(from, each, before);
        }
        if (before.putIfAbsent(next, each) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(String from, String last, Map<String, String> before) {
    Deque<String> way = new ArrayDeque<>();
    String at = last;
    while (!at.equals(from)) {
      way.push(at);
      at = before.getOrDefault(at, from);
    }
    way.push(from);
    return List.copyOf(way);
  }

  private static RuleFault fault(CheckedRule rule, List<String> cycle) {
    String next = cycle.get(1);
    return RuleNames.of(rule)
        .filter(name -> name.value().equals(next))
        .map(
            name ->
                RuleFault.ofQuery(
                    rule,
                    Code.RULES_IN_CYCLE,
                    name.place(),
                    String.join("\" needs \"", cycle),
                    rule.name()))
        .findFirst()
        .orElseGet(
            () ->
                RuleFault.ofName(
                    rule, Code.RULES_IN_CYCLE, String.join("\" needs \"", cycle), rule.name()));
  }
}

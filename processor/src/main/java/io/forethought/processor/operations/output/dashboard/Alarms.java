package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule.Alerting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The alerts of a program, by the metrics that they are about. */
final class Alarms {

  private final List<Alarm> all = new ArrayList<>();

  /** The positions of the alerts about a metric. */
  private final Map<String, List<Integer>> byMetric = new HashMap<>();

  /** The alerts of some groups; other rules are ignored. */
  Alarms(List<GeneratedGroup> groups) {
    groups.stream()
        .flatMap(group -> group.rules().stream())
        .filter(Alerting.class::isInstance)
        .map(Alerting.class::cast)
        .flatMap(rule -> Alarm.of(rule).stream())
        .forEach(this::add);
  }

  private void add(Alarm alarm) {
    alarm
        .metrics()
        .forEach(
            metric -> byMetric.computeIfAbsent(metric, each -> new ArrayList<>()).add(all.size()));
    all.add(alarm);
  }

  /** Their names, sorted. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    all.forEach(alarm -> names.add(alarm.name()));
    return names;
  }

  /** The panel with the thresholds and runbooks of the alerts about its metrics. */
  GeneratedPanel mark(GeneratedPanel panel) {
    List<Alarm> about = about(panel);
    if (about.isEmpty()) {
      return panel;
    }
    List<String> skeletons =
        panel.queries().stream()
            .flatMap(query -> Skeleton.parsed(query.expr()).stream())
            .map(Skeleton::of)
            .toList();
    Map<String, Threshold> thresholds = new LinkedHashMap<>();
    panel.thresholds().forEach(each -> thresholds.put(each.from() + "" + each.below(), each));
    about.stream()
        .filter(alarm -> skeletons.contains(alarm.query()))
        .flatMap(alarm -> alarm.threshold().stream())
        .forEach(each -> thresholds.put(each.from() + "" + each.below(), each));
    List<GeneratedPanel.Link> links =
        about.stream()
            .filter(alarm -> !alarm.runbook().isEmpty())
            .map(alarm -> new GeneratedPanel.Link("Runbook: " + alarm.name(), alarm.runbook()))
            .toList();
    return panel.with(List.copyOf(thresholds.values()), links);
  }

  /** In the order of the alerts. */
  private List<Alarm> about(GeneratedPanel panel) {
    Map<Integer, Alarm> about = new TreeMap<>();
    for (PanelQuery query : panel.queries()) {
      for (String metric : selected(query.expr())) {
        byMetric.getOrDefault(metric, List.of()).forEach(each -> about.put(each, all.get(each)));
      }
    }
    return List.copyOf(about.values());
  }

  /** The names before braces: all selectors of panels have matchers. */
  private static List<String> selected(String expr) {
    List<String> names = new ArrayList<>();
    for (int end = expr.indexOf('{'); end >= 0; end = expr.indexOf('{', end + 1)) {
      int start = end;
      while (start > 0 && isOfName(expr.charAt(start - 1))) {
        start--;
      }
      names.add(expr.substring(start, end));
    }
    return names;
  }

  private static boolean isOfName(char each) {
    return each == '_' || each == ':' || Character.isLetterOrDigit(each);
  }
}

package io.forethought.processor.operations.output.alerting;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.promql.Printer;
import io.forethought.processor.promql.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The alerts that are declared beside metrics: a group for each metric set. */
public final class DeclaredAlerts {

  private final List<GeneratedRule> rules = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private DeclaredAlerts() {}

  /** The groups of a program, sorted by metric set. */
  public static List<GeneratedGroup> of(MonitoredProgram program) {
    Map<String, List<Alert>> bySet = new TreeMap<>();
    for (CatalogueEntry entry : program.metrics()) {
      for (Alert alert : entry.operations().alerts()) {
        bySet.computeIfAbsent(entry.set(), set -> new ArrayList<>()).add(alert);
      }
    }
    List<GeneratedGroup> groups = new ArrayList<>();
    bySet.forEach((set, alerts) -> groups.add(group(set, alerts)));
    return groups;
  }

  private static GeneratedGroup group(String set, List<Alert> alerts) {
    DeclaredAlerts group = new DeclaredAlerts();
    alerts.forEach(group::add);
    return new GeneratedGroup(set, group.leftOut, group.rules);
  }

  /** An expression of a library may be wrong, and Prometheus reads a file as a whole or not. */
  private void add(Alert alert) {
    Optional<String> expr = Query.parse(alert.expr().text()).expression().map(Printer::print);
    if (expr.isEmpty()) {
      leftOut.add("Without " + alert.name().value() + ", because its expression is not PromQL.");
      return;
    }
    GeneratedRule rule =
        new GeneratedRule.Alerting(
            alert.name().value(),
            expr.get(),
            alert.pending().value(),
            alert.keepFiringFor().value(),
            AlertTexts.labels(alert.severity(), alert.owner().value()),
            AlertTexts.annotations(
                alert.summary().value(), alert.description().value(), alert.runbook().value()),
            List.of());
    if (!rules.contains(rule)) {
      rules.add(rule);
    }
  }
}

package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rejects two alerts, or two objectives, with the same name in a program. */
final class OperationNameTakenRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    Map<String, String> alerts = new HashMap<>();
    Map<String, String> objectives = new HashMap<>();
    for (CatalogueEntry entry : module.libraries()) {
      claim(entry, alerts, objectives);
    }
    for (CatalogueEntry entry : module.kept()) {
      claim(entry, alerts, objectives);
    }
    for (CatalogueEntry entry : module.own()) {
      check("alert", alerts(entry), entry.place(), alerts, findings);
    }
    for (CatalogueEntry entry : module.own()) {
      check("SLO", objectives(entry), entry.place(), objectives, findings);
    }
  }

  private static void claim(
      CatalogueEntry entry, Map<String, String> alerts, Map<String, String> objectives) {
    for (Sited<String> name : alerts(entry)) {
      alerts.putIfAbsent(name.value(), entry.place());
    }
    for (Sited<String> name : objectives(entry)) {
      objectives.putIfAbsent(name.value(), entry.place());
    }
  }

  private static List<Sited<String>> alerts(CatalogueEntry entry) {
    List<Sited<String>> names = new ArrayList<>();
    for (Alert alert : entry.operations().alerts()) {
      names.add(alert.name());
    }
    return names;
  }

  private static List<Sited<String>> objectives(CatalogueEntry entry) {
    List<Sited<String>> names = new ArrayList<>();
    for (Objective objective : entry.operations().objectives()) {
      names.add(objective.name());
    }
    return names;
  }

  private static void check(
      String what,
      List<Sited<String>> names,
      String place,
      Map<String, String> earlier,
      Findings findings) {
    for (Sited<String> name : names) {
      String taken = earlier.putIfAbsent(name.value(), place);
      if (taken != null) {
        findings.add(Code.OPERATION_NAME_TAKEN, name.site(), what, name.value(), taken);
      }
    }
  }
}

package io.forethought.processor.rules.operations;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.Objective;
import java.util.ArrayList;
import java.util.List;

/** The alerts and objectives of the sets of this compilation. */
final class Operated {

  private Operated() {}

  /**
   * An objective with its metric.
   *
   * @param entry the metric
   * @param objective the objective
   */
  record OfMetric(CatalogueEntry entry, Objective objective) {

    /** Its name as in the sources. */
    String name() {
      return objective.name().value();
    }

    /** The name of its metric. */
    String metric() {
      return entry.name().value();
    }
  }

  static List<Alert> alerts(ModuleMetrics module) {
    List<Alert> alerts = new ArrayList<>();
    for (CatalogueEntry entry : module.own()) {
      alerts.addAll(entry.operations().alerts());
    }
    return alerts;
  }

  static List<OfMetric> objectives(ModuleMetrics module) {
    List<OfMetric> objectives = new ArrayList<>();
    for (CatalogueEntry entry : module.own()) {
      for (Objective objective : entry.operations().objectives()) {
        objectives.add(new OfMetric(entry, objective));
      }
    }
    return objectives;
  }
}

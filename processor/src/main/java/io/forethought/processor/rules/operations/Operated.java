package io.forethought.processor.rules.operations;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.Objective;
import java.util.stream.Stream;

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

  static Stream<Alert> alerts(ModuleMetrics module) {
    return module.own().stream().flatMap(entry -> entry.operations().alerts().stream());
  }

  static Stream<OfMetric> objectives(ModuleMetrics module) {
    return module.own().stream()
        .flatMap(
            entry ->
                entry.operations().objectives().stream()
                    .map(objective -> new OfMetric(entry, objective)));
  }
}

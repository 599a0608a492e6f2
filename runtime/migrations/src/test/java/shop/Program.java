package shop;

import io.forethought.migrations.MigrationGauges;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** A program in a package of its own. */
public final class Program {

  private Program() {}

  /** Starts the gauges. */
  public static MigrationGauges start(PrometheusRegistry registry) {
    return MigrationGauges.builder(registry).start();
  }
}

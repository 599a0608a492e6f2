package io.forethought.migrations;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;

/** A database that dies and comes back while its migrations are exposed. */
public final class Outage {

  private Outage() {}

  /** Checks that the migrations are unknown exactly as long as the database is dead. */
  public static void isUnknownWhileDead(
      Databases.Killable server, MigrationReader reader, PrometheusRegistry registry)
      throws Exception {
    Exposed exposed = new Exposed(registry);
    server.kill();
    MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection("orders", reader)
            .interval(Duration.ZERO)
            .start();
    try (gauges) {
      exposed.awaitUnknown("orders", "error");

      server.revive();
      exposed.awaitCounts("orders", 3, 0, 0);

      server.kill();
      exposed.awaitUnknown("orders", "error");

      server.revive();
      exposed.awaitCounts("orders", 3, 0, 0);
    }
  }
}

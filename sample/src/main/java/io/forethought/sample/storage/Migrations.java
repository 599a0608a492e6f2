package io.forethought.sample.storage;

import io.forethought.migrations.MigrationGauges;
import io.forethought.migrations.flyway.FlywayReader;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The migrations of the database, which are in {@code db/migration}. */
final class Migrations implements AutoCloseable {

  private final MigrationGauges gauges;

  private Migrations(MigrationGauges gauges) {
    this.gauges = gauges;
  }

  /**
   * Applies the migrations and starts to record them.
   *
   * @param newest whether to apply the newest migration; if not, it looks like a deployment that
   *     did not migrate its database
   */
  static Migrations run(
      DataSource database, boolean newest, String alias, PrometheusRegistry registry) {
    Flyway all = Flyway.configure().dataSource(database).load();
    (newest ? all : withoutNewest(all)).migrate();
    return new Migrations(
        MigrationGauges.builder(registry).connection(alias, FlywayReader.of(all)).start());
  }

  private static Flyway withoutNewest(Flyway all) {
    MigrationInfo[] known = all.info().all();
    FluentConfiguration before = Flyway.configure().configuration(all.getConfiguration());
    return before.target(known[known.length - 2].getVersion()).load();
  }

  @Override
  public void close() {
    gauges.close();
  }
}

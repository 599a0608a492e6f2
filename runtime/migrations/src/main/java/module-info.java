/** Metrics for database migrations: how many are applied, unapplied or failed. */
// The Prometheus client, Flyway and Liquibase have only automatic modules, which are required by
// these names. Flyway's name is derived from its jar.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.migrations {
  requires io.forethought;
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;
  requires transitive java.sql;

  // Present in programs that use it. Not transitive, because javac would then look for both.
  requires static flyway.core;
  requires static liquibase.core;
  requires static org.jspecify;

  exports io.forethought.migrations;
  exports io.forethought.migrations.flyway;
  exports io.forethought.migrations.liquibase;
}

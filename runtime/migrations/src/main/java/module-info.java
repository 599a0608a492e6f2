/** Metrics of database migrations: how many are applied, are not, have failed. */
// The Prometheus client, Flyway and Liquibase ship no modules but automatic ones; a real module
// needs them by these names. Flyway's name is that of its jar.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.migrations {
  requires io.forethought;
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;
  requires transitive java.sql;

  // A program has the one that it migrates with. Not transitive: then javac would look for both.
  requires static flyway.core;
  requires static liquibase.core;
  requires static transitive org.jspecify;

  exports io.forethought.migrations;
  exports io.forethought.migrations.flyway;
  exports io.forethought.migrations.liquibase;
}

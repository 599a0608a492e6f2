/** Metrics for JDBC: queries, connections, and the pools that keep them. */
// The Prometheus client and datasource-proxy ship automatic modules only; a real module needs them
// by these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.jdbc {
  requires io.forethought;
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;
  requires transitive java.sql;
  requires net.ttddyy.dsproxy;

  // There in a program that has such a pool, and no other need have it.
  requires static com.zaxxer.hikari;
  requires static io.agroal.api;
  requires static transitive org.jspecify;

  exports io.forethought.jdbc;

  uses java.sql.Driver;

  provides java.sql.Driver with
      io.forethought.jdbc.MeteredDriver;
}

/** Metrics for JDBC: queries, connections and connection pools. */
// The Prometheus client and datasource-proxy have only automatic modules, which are required by
// these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.jdbc {
  requires io.forethought;
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;
  requires transitive java.sql;
  requires net.ttddyy.dsproxy;

  // Present only in programs that use the pool.
  requires static com.zaxxer.hikari;
  requires static io.agroal.api;
  requires static org.jspecify;

  exports io.forethought.jdbc;

  uses java.sql.Driver;

  provides java.sql.Driver with
      io.forethought.jdbc.MeteredDriver;
}

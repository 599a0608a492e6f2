/** Pushes the metrics of batch jobs when they end. */
// The Prometheus client has only automatic modules, which are required by these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.push {
  requires io.forethought;
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.exporter.pushgateway;
  requires transitive io.prometheus.metrics.model;
  requires static org.jspecify;

  exports io.forethought.push;
}

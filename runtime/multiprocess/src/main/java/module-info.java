/** Metrics that several processes share in a directory, in the format of the Python client. */
// The Prometheus client has only automatic modules, which are required by these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.multiprocess {
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.model;
  requires static org.jspecify;

  exports io.forethought.multiprocess;

  provides io.forethought.runtime.shared.SharedValuesProvider with
      io.forethought.multiprocess.sets.SetValuesProvider;
}

/** Metric families, their registration and the scrape. */
// The Prometheus client has only automatic modules, which are required by these names.
// The module that keeps the values of several processes is compiled after this one.
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module io.forethought.runtime {
  requires transitive io.forethought;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;
  requires io.prometheus.metrics.config;
  requires io.prometheus.metrics.instrumentation.jvm;
  requires io.prometheus.writer.text;

  // Used by the JVM metrics, which are in an automatic module and cannot declare them.
  requires java.management;
  requires jdk.management;
  requires static org.jspecify;

  exports io.forethought.runtime;
  exports io.forethought.runtime.block;
  exports io.forethought.runtime.family;
  exports io.forethought.runtime.method;
  exports io.forethought.runtime.registration;
  exports io.forethought.runtime.shared to
      io.forethought.multiprocess;

  // Provided by the testing library.
  uses io.forethought.runtime.registration.DefaultSets;

  // Provided by the library for several processes.
  uses io.forethought.runtime.shared.SharedValuesProvider;
}

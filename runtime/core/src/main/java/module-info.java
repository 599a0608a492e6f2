/** Metric families, the scrape, and all that generated code may name. */
// The Prometheus client ships automatic modules only; a real module needs them by these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.runtime {
  requires transitive io.forethought;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;
  requires io.prometheus.metrics.config;
  requires io.prometheus.metrics.instrumentation.jvm;
  requires io.prometheus.writer.text;

  // The JVM metrics read these, and as an automatic module they cannot ask for them.
  requires java.management;
  requires jdk.management;
  requires static transitive org.jspecify;

  exports io.forethought.runtime;
  exports io.forethought.runtime.family;
  exports io.forethought.runtime.registration;
}

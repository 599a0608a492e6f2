/** Tests of metrics: a registry for each test, and assertions. */
// The Prometheus client has only automatic modules, which are required by these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.testing {
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;

  // Each test has a version of its own. Not transitive, because javac would then look for it in
  // every program.
  requires static org.assertj.core;
  requires static org.junit.jupiter.api;
  requires static org.jspecify;

  exports io.forethought.testing;

  // Provided by forethought-processor: the command that checks a scrape.
  uses java.util.spi.ToolProvider;

  provides io.forethought.runtime.registration.DefaultSets with
      io.forethought.testing.scope.ScopedSets;
}

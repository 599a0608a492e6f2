package io.forethought.push;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Optional;

/**
 * Counts pushes.
 *
 * @param metrics the counters, if there are any
 */
record PushCounts(Optional<PushMetrics> metrics) {

  /** Counts on a registry. If the registry has another metric of that name, nothing is counted. */
  static PushCounts on(PrometheusRegistry registry) {
    try {
      return new PushCounts(Optional.of(Forethought.metrics(PushMetrics.class, registry)));
    } catch (RuntimeException e) {
      System.getLogger(PushCounts.class.getName())
          .log(System.Logger.Level.WARNING, "Pushes are not counted.", e);
      return new PushCounts(Optional.empty());
    }
  }

  void attempt() {
    metrics.ifPresent(PushMetrics::attempts);
  }

  void failure() {
    metrics.ifPresent(PushMetrics::failures);
  }
}

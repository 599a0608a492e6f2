package io.forethought.multiprocess.sets;

import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;

/** Written by hand, like generated code. */
final class TracedMetricsImpl implements TracedMetrics {

  static {
    MetricSets.provide(TracedMetrics.class, TracedMetricsImpl::new);
  }

  private final CounterDataPoint paid;
  private final DistributionDataPoint waited;

  private TracedMetricsImpl(Instruments instruments) {
    this.paid = instruments.counter("traced_paid_total", "Paid.").exemplars().build().only();
    this.waited =
        instruments
            .histogram("traced_wait_seconds", "Waits.")
            .unit("seconds")
            .buckets(1, 2)
            .exemplars()
            .build()
            .only();
  }

  private static Labels of(String trace) {
    return Labels.of("trace_id", trace, "span_id", "s");
  }

  @Override
  public void paid(double amount, String trace) {
    paid.incWithExemplar(amount, of(trace));
  }

  @Override
  public void waited(double seconds, String trace) {
    waited.observeWithExemplar(seconds, of(trace));
  }
}

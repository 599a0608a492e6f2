package io.forethought.multiprocess.sets;

import io.forethought.GaugeMode;
import io.forethought.runtime.family.GaugeFamily;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Written by hand, like generated code. */
final class JobMetricsImpl implements JobMetrics {

  static {
    MetricSets.provide(JobMetrics.class, JobMetricsImpl::new);
  }

  private final CounterDataPoint jobs;

  private JobMetricsImpl(Instruments instruments) {
    GaugeFamily unused =
        instruments
            .gauge("other_stock", "Stock.", () -> 5.0)
            .timeoutMillis(60_000)
            .multiprocess(GaugeMode.LIVESUM)
            .build();
    this.jobs = instruments.counter("other_jobs_total", "Jobs.").build().only();
  }

  @Override
  public void jobs(long number) {
    jobs.inc(number);
  }
}

package io.forethought.benchmarks.runtime.recording;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The Prometheus client with all switched off that Forethought does not do either. */
@State(Scope.Benchmark)
public class LeanClientJavaState {

  final Counter visits =
      Counter.builder()
          .name("shop_visits_total")
          .labelNames("action", "continent")
          .withoutExemplars()
          .build();
  final CounterDataPoint[] visitsKept =
      PerSeries.of(
          CounterDataPoint[]::new,
          (action, continent) -> visits.labelValues(action.text(), continent.text()));
  final CounterDataPoint oneVisit = visitsKept[0];
  private final Gauge waiting =
      Gauge.builder().name("shop_waiting").labelNames("action").withoutExemplars().build();
  final GaugeDataPoint[] waitingKept =
      PerSeries.of(GaugeDataPoint[]::new, action -> waiting.labelValues(action.text()));
  private final Histogram bothKinds =
      Histogram.builder()
          .name("shop_answer_time_seconds")
          .labelNames("action")
          .withoutExemplars()
          .build();
  final DistributionDataPoint[] bothKindsKept =
      PerSeries.of(DistributionDataPoint[]::new, action -> bothKinds.labelValues(action.text()));
  final Histogram classic =
      Histogram.builder()
          .name("shop_answer_time_seconds")
          .labelNames("action")
          .classicOnly()
          .withoutExemplars()
          .build();
  final DistributionDataPoint[] classicKept =
      PerSeries.of(DistributionDataPoint[]::new, action -> classic.labelValues(action.text()));
}

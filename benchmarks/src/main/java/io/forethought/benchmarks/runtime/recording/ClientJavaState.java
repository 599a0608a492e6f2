package io.forethought.benchmarks.runtime.recording;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The Prometheus client, as it is by default: exemplars on, histograms classic and native. */
@State(Scope.Benchmark)
public class ClientJavaState {

  final Counter visits =
      Counter.builder().name("shop_visits_total").labelNames("action", "continent").build();
  final CounterDataPoint[] visitsKept =
      PerSeries.of(
          CounterDataPoint[]::new,
          (action, continent) -> visits.labelValues(action.text(), continent.text()));
  final CounterDataPoint oneVisit = visitsKept[0];
  final Counter calls = Counter.builder().name("shop_calls_total").labelNames("campaign").build();
  final Gauge waiting = Gauge.builder().name("shop_waiting").labelNames("action").build();
  final GaugeDataPoint[] waitingKept =
      PerSeries.of(GaugeDataPoint[]::new, action -> waiting.labelValues(action.text()));
  final Histogram answerTime =
      Histogram.builder().name("shop_answer_time_seconds").labelNames("action").build();
  final DistributionDataPoint[] answerTimeKept =
      PerSeries.of(DistributionDataPoint[]::new, action -> answerTime.labelValues(action.text()));
}

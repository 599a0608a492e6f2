package io.forethought.benchmarks.runtime.recording;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Forethought, as a program has it. */
@State(Scope.Benchmark)
public class ForethoughtState {

  final PrometheusRegistry registry = new PrometheusRegistry();
  final ShopMetrics metrics = Forethought.metrics(ShopMetrics.class, registry);
  final CounterDataPoint[] visits = PerSeries.of(CounterDataPoint[]::new, metrics::visits);
  final CounterDataPoint oneVisit = visits[0];
}

package io.forethought.runtime;

import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** A metric set of one counter, {@code rain_total}. */
interface OneCounter {

  CounterDataPoint rain();

  static CounterDataPoint register(PrometheusRegistry registry) {
    MetricSets.provide(
        OneCounter.class, instruments -> instruments.counter("rain_total", "Rain.").build()::only);
    return MetricSets.register(OneCounter.class, registry).rain();
  }
}

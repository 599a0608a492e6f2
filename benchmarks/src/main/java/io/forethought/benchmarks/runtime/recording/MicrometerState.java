package io.forethought.benchmarks.runtime.recording;

import io.forethought.benchmarks.runtime.peers.Bounds;
import io.forethought.benchmarks.runtime.shop.Action;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Micrometer with its Prometheus registry. */
@State(Scope.Benchmark)
public class MicrometerState {

  final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  final Counter[] visitsKept =
      PerSeries.of(
          Counter[]::new,
          (action, continent) ->
              registry.counter(
                  "shop.visits", "action", action.text(), "continent", continent.text()));
  final AtomicLong[] waiting =
      PerSeries.of(
          AtomicLong[]::new,
          action ->
              registry.gauge("shop.waiting", Tags.of("action", action.text()), new AtomicLong()));
  final Timer[] answerTimeKept = PerSeries.of(Timer[]::new, this::answerTime);

  Timer answerTime(Action action) {
    return Timer.builder("shop.answer.time")
        .tag("action", action.text())
        .serviceLevelObjectives(Bounds.durations())
        .register(registry);
  }
}

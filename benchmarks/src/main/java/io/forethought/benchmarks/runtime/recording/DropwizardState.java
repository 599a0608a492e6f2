package io.forethought.benchmarks.runtime.recording;

import com.codahale.metrics.Counter;
import com.codahale.metrics.Histogram;
import com.codahale.metrics.MetricRegistry;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Dropwizard Metrics, which knows no labels: their values are part of the name. */
@State(Scope.Benchmark)
public class DropwizardState {

  final MetricRegistry registry = new MetricRegistry();
  final Counter[] visitsKept =
      PerSeries.of(
          Counter[]::new,
          (action, continent) ->
              registry.counter(
                  MetricRegistry.name("shop.visits", action.text(), continent.text())));
  final Histogram[] answerTimeKept =
      PerSeries.of(
          Histogram[]::new,
          action -> registry.histogram(MetricRegistry.name("shop.answer.time", action.text())));
}

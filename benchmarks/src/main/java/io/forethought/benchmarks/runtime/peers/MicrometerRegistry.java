package io.forethought.benchmarks.runtime.peers;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Micrometer with its Prometheus registry; its histograms are timers with the same buckets. */
final class MicrometerRegistry implements FilledRegistry {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final String[] counters;
  private final String[] histograms;

  MicrometerRegistry(int counters, int histograms) {
    this.counters = IntStream.range(0, counters).mapToObj(Names::counter).toArray(String[]::new);
    this.histograms =
        IntStream.range(0, histograms).mapToObj(Names::histogram).toArray(String[]::new);
  }

  @Override
  public void add(int counter, Action action, Continent continent, long amount) {
    Counter.builder(counters[counter])
        .description(Names.COUNTER_HELP)
        .tag("action", action.text())
        .tag("continent", continent.text())
        .register(registry)
        .increment((double) amount);
  }

  @Override
  public void observe(int histogram, Action action, Continent continent, double seconds) {
    Timer.builder(histograms[histogram])
        .description(Names.HISTOGRAM_HELP)
        .tag("action", action.text())
        .tag("continent", continent.text())
        .serviceLevelObjectives(Bounds.durations())
        .register(registry)
        .record(Math.round(seconds * 1e9), TimeUnit.NANOSECONDS);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    registry.scrape(out, "text/plain");
  }
}

package io.forethought.benchmarks.runtime.peers;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;

/** The Prometheus client. */
final class ClientJavaRegistry implements FilledRegistry {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
  private final Counter[] counters;
  private final Histogram[] histograms;

  /**
   * @param asByDefault with exemplars and native buckets; otherwise without
   */
  ClientJavaRegistry(int counters, int histograms, boolean asByDefault) {
    this.counters =
        IntStream.range(0, counters)
            .mapToObj(number -> counter(number, asByDefault))
            .toArray(Counter[]::new);
    this.histograms =
        IntStream.range(0, histograms)
            .mapToObj(number -> histogram(number, asByDefault))
            .toArray(Histogram[]::new);
  }

  private Counter counter(int number, boolean asByDefault) {
    Counter.Builder counter =
        Counter.builder()
            .name(Names.counter(number))
            .help(Names.COUNTER_HELP)
            .labelNames("action", "continent");
    if (!asByDefault) {
      counter.withoutExemplars();
    }
    return counter.register(registry);
  }

  private Histogram histogram(int number, boolean asByDefault) {
    Histogram.Builder histogram =
        Histogram.builder()
            .name(Names.histogram(number))
            .help(Names.HISTOGRAM_HELP)
            .labelNames("action", "continent");
    if (!asByDefault) {
      histogram.classicOnly().withoutExemplars();
    }
    return histogram.register(registry);
  }

  @Override
  public void add(int counter, Action action, Continent continent, long amount) {
    counters[counter].labelValues(action.text(), continent.text()).inc(amount);
  }

  @Override
  public void observe(int histogram, Action action, Continent continent, double seconds) {
    histograms[histogram].labelValues(action.text(), continent.text()).observe(seconds);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    writer.write(out, registry.scrape());
  }
}

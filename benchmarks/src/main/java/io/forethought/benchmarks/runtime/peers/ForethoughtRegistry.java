package io.forethought.benchmarks.runtime.peers;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import io.forethought.benchmarks.runtime.shop.CounterPart;
import io.forethought.benchmarks.runtime.shop.CounterParts;
import io.forethought.benchmarks.runtime.shop.HistogramPart;
import io.forethought.benchmarks.runtime.shop.HistogramParts;
import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Forethought, with as many metric sets as the metrics make. */
final class ForethoughtRegistry implements FilledRegistry {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final List<CounterPart> counters;
  private final List<HistogramPart> histograms;

  ForethoughtRegistry(int counters, int histograms) {
    this.counters = registered(CounterParts.first(sets(counters, CounterPart.METRICS)));
    this.histograms = registered(HistogramParts.first(sets(histograms, HistogramPart.METRICS)));
  }

  private static int sets(int metrics, int perSet) {
    if (metrics % perSet != 0) {
      throw new IllegalArgumentException("Metric sets have " + perSet + " metrics each.");
    }
    return metrics / perSet;
  }

  private <T> List<T> registered(List<Class<? extends T>> sets) {
    return sets.stream().<T>map(set -> Forethought.metrics(set, registry)).toList();
  }

  @Override
  public void add(int counter, Action action, Continent continent, long amount) {
    counters
        .get(counter / CounterPart.METRICS)
        .visits(counter % CounterPart.METRICS, action, continent)
        .inc(amount);
  }

  @Override
  public void observe(int histogram, Action action, Continent continent, double seconds) {
    histograms
        .get(histogram / HistogramPart.METRICS)
        .answerTime(histogram % HistogramPart.METRICS, action, continent)
        .observe(seconds);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    Scrape.write(registry, null, out);
  }

  @Override
  public void writeGzip(OutputStream out) throws IOException {
    try (out) {
      Scrape.writeGzip(registry, null, out);
    }
  }
}

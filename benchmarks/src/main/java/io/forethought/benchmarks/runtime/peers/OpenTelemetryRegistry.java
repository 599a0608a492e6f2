package io.forethought.benchmarks.runtime.peers;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import java.util.stream.IntStream;

/** The OpenTelemetry SDK, which is only measured for what it keeps. */
final class OpenTelemetryRegistry implements FilledRegistry {

  private static final AttributeKey<String> ACTION = AttributeKey.stringKey("action");
  private static final AttributeKey<String> CONTINENT = AttributeKey.stringKey("continent");

  private final LongCounter[] counters;
  private final DoubleHistogram[] histograms;

  OpenTelemetryRegistry(int counters, int histograms) {
    SdkMeterProvider provider = CumulativeReader.provider();
    Meter meter = provider.get("shop");
    this.counters =
        IntStream.range(0, counters)
            .mapToObj(number -> meter.counterBuilder(Names.counter(number)).build())
            .toArray(LongCounter[]::new);
    this.histograms =
        IntStream.range(0, histograms)
            .mapToObj(number -> meter.histogramBuilder(Names.histogram(number)).build())
            .toArray(DoubleHistogram[]::new);
  }

  @Override
  public void add(int counter, Action action, Continent continent, long amount) {
    counters[counter].add(
        amount, Attributes.of(ACTION, action.text(), CONTINENT, continent.text()));
  }

  @Override
  public void observe(int histogram, Action action, Continent continent, double seconds) {
    histograms[histogram].record(
        seconds, Attributes.of(ACTION, action.text(), CONTINENT, continent.text()));
  }
}

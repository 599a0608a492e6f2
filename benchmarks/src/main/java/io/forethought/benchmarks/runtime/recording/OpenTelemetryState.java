package io.forethought.benchmarks.runtime.recording;

import io.forethought.benchmarks.runtime.peers.CumulativeReader;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.incubator.metrics.BoundDoubleHistogram;
import io.opentelemetry.api.incubator.metrics.BoundLongCounter;
import io.opentelemetry.api.incubator.metrics.ExtendedDoubleHistogram;
import io.opentelemetry.api.incubator.metrics.ExtendedLongCounter;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The OpenTelemetry SDK, with the instruments that the incubating interface can bind. */
@State(Scope.Benchmark)
public class OpenTelemetryState {

  static final AttributeKey<String> ACTION = AttributeKey.stringKey("action");
  static final AttributeKey<String> CONTINENT = AttributeKey.stringKey("continent");

  private final SdkMeterProvider provider = CumulativeReader.provider();
  private final Meter meter = provider.get("shop");
  final LongCounter visits = meter.counterBuilder("shop_visits").build();
  final DoubleHistogram answerTime = meter.histogramBuilder("shop_answer_time").build();
  final Attributes[] visitsKept =
      PerSeries.of(
          Attributes[]::new,
          (action, continent) -> Attributes.of(ACTION, action.text(), CONTINENT, continent.text()));
  final Attributes[] answerTimeKept =
      PerSeries.of(Attributes[]::new, action -> Attributes.of(ACTION, action.text()));
  final BoundLongCounter[] visitsBound =
      PerSeries.of(
          BoundLongCounter[]::new,
          (action, continent) ->
              ((ExtendedLongCounter) visits)
                  .bind(Attributes.of(ACTION, action.text(), CONTINENT, continent.text())));
  final BoundDoubleHistogram[] answerTimeBound =
      PerSeries.of(
          BoundDoubleHistogram[]::new,
          action ->
              ((ExtendedDoubleHistogram) answerTime).bind(Attributes.of(ACTION, action.text())));

  /** Ends the SDK. */
  @TearDown
  public void close() {
    provider.close();
  }
}

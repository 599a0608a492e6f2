package io.forethought.benchmarks.runtime.recording;

import io.forethought.benchmarks.runtime.peers.CumulativeReader;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The OpenTelemetry SDK. */
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

  /** Ends the SDK. */
  @TearDown
  public void close() {
    provider.close();
  }
}

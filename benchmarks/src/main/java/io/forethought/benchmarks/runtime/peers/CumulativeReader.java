package io.forethought.benchmarks.runtime.peers;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.ExplicitBucketHistogramOptions;
import io.opentelemetry.sdk.metrics.InstrumentSelector;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.View;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;

/**
 * Keeps the OpenTelemetry SDK recording as it does for Prometheus. Without a reader the SDK keeps
 * nothing.
 */
public final class CumulativeReader implements MetricReader {

  private CumulativeReader() {}

  /** A provider that is read like this, with explicit buckets for all histograms. */
  public static SdkMeterProvider provider() {
    return SdkMeterProvider.builder()
        .registerMetricReader(new CumulativeReader())
        .registerView(
            InstrumentSelector.builder().setType(InstrumentType.HISTOGRAM).build(),
            View.builder()
                .setAggregation(
                    Aggregation.explicitBucketHistogram(
                        ExplicitBucketHistogramOptions.builder()
                            .setBucketBoundaries(Bounds.seconds())
                            .build()))
                .build())
        .build();
  }

  /** A provider that is read like this, with the buckets and attributes that instruments advise. */
  public static SdkMeterProvider plainProvider() {
    return SdkMeterProvider.builder().registerMetricReader(new CumulativeReader()).build();
  }

  @Override
  public void register(CollectionRegistration registration) {
    // Nobody collects: only recording is measured.
  }

  @Override
  public AggregationTemporality getAggregationTemporality(InstrumentType instrumentType) {
    return AggregationTemporality.CUMULATIVE;
  }

  @Override
  public CompletableResultCode forceFlush() {
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode shutdown() {
    return CompletableResultCode.ofSuccess();
  }
}

package io.forethought.benchmarks.runtime.requests;

import io.forethought.benchmarks.runtime.peers.Bounds;
import io.forethought.benchmarks.runtime.peers.CumulativeReader;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** Who sees the requests pass. */
public enum Contender {
  /** Nobody. */
  NOTHING,
  /** The least that one needs. */
  BY_HAND,
  /** As everybody gets it. */
  FORETHOUGHT,
  /** With the metrics that Micrometer has. */
  FORETHOUGHT_LIKE_MICROMETER,
  /** With the metric that OpenTelemetry has. */
  FORETHOUGHT_LIKE_OTEL,
  /** With the metrics that one has to ask OpenTelemetry for. */
  FORETHOUGHT_LIKE_ALL_OTEL,
  /** As Spring Boot wires it. */
  MICROMETER,
  /** Without the timer of requests that are not answered yet. */
  LEAN_MICROMETER,
  /** With buckets, which are off unless one asks for them. */
  MICROMETER_BUCKETS,
  /** As it is by default. */
  OPEN_TELEMETRY,
  /** With the metrics that one has to ask for. */
  ALL_OPEN_TELEMETRY;

  /** New filters with a registry of their own. */
  Filters filters() {
    PrometheusRegistry registry = new PrometheusRegistry();
    return switch (this) {
      case NOTHING -> Filters.of();
      case BY_HAND -> Filters.of(new FilterByHand());
      case FORETHOUGHT -> Filters.of(AllMetricsHttpInitializer.instrumentation(registry));
      case FORETHOUGHT_LIKE_MICROMETER ->
          Filters.of(LikeMicrometerHttpInitializer.instrumentation(registry));
      case FORETHOUGHT_LIKE_OTEL ->
          Filters.of(LikeOpenTelemetryHttpInitializer.instrumentation(registry));
      case FORETHOUGHT_LIKE_ALL_OTEL ->
          Filters.of(LikeAllOpenTelemetryHttpInitializer.instrumentation(registry));
      case MICROMETER -> MicrometerFilters.of(micrometer());
      case LEAN_MICROMETER -> MicrometerFilters.of(micrometer(), IgnoredMeters.LONG_TASK_TIMER);
      case MICROMETER_BUCKETS -> MicrometerFilters.of(withBuckets(micrometer()));
      case OPEN_TELEMETRY -> OpenTelemetryFilters.of(CumulativeReader.plainProvider(), false);
      case ALL_OPEN_TELEMETRY -> OpenTelemetryFilters.of(CumulativeReader.plainProvider(), true);
    };
  }

  private static PrometheusMeterRegistry micrometer() {
    return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  }

  private static PrometheusMeterRegistry withBuckets(PrometheusMeterRegistry registry) {
    registry
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public DistributionStatisticConfig configure(
                  Meter.Id id, DistributionStatisticConfig config) {
                return DistributionStatisticConfig.builder()
                    .serviceLevelObjectives(
                        Bounds.seconds().stream().mapToDouble(bound -> bound * 1e9).toArray())
                    .build()
                    .merge(config);
              }
            });
    return registry;
  }
}

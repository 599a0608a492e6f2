package io.forethought.benchmarks.runtime.peers;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;

/**
 * An OpenTelemetry whose spans are nothing.
 *
 * @param meters where its metrics go
 */
public record MetricsOnly(MeterProvider meters) implements OpenTelemetry {

  static {
    // All libraries read this once. Without it, the one for JDBC has no metric.
    System.setProperty("otel.semconv-stability.opt-in", "database");
  }

  @Override
  public MeterProvider getMeterProvider() {
    return meters;
  }

  @Override
  public TracerProvider getTracerProvider() {
    return TracerProvider.noop();
  }

  @Override
  public ContextPropagators getPropagators() {
    return ContextPropagators.noop();
  }
}

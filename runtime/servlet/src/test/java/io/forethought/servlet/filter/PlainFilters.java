package io.forethought.servlet.filter;

import io.forethought.servlet.HttpInstrumentation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** The filters of {@link Plain}, for tests in other packages. */
public final class PlainFilters {

  private PlainFilters() {}

  /** Returns filters that record into a registry and expose no metrics. */
  public static HttpInstrumentation recordingInto(PrometheusRegistry registry) {
    return PlainHttpInitializer.instrumentation(registry).metricsPath(null).build();
  }
}

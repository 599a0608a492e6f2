package io.forethought.servlet.filter;

import io.forethought.runtime.Forethought;
import io.forethought.servlet.HttpInstrumentation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** The filters of {@link Plain}, for tests in other packages. */
public final class PlainFilters {

  private PlainFilters() {}

  /** Returns filters that record into a registry and expose no metrics. */
  public static HttpInstrumentation recordingInto(PrometheusRegistry registry) {
    return HttpInstrumentation.builder(
            registry, new PlainHttpRecorder(Forethought.metrics(PlainHttpMetrics.class, registry)))
        .metricsPath(null)
        .build();
  }
}

package io.forethought.servlet.view;

import io.forethought.servlet.filter.PlainHttpInitializer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContext;

/** The only place where tests of views install the filters. */
public final class Installation {

  private Installation() {}

  /** Records the requests of an application. */
  public static void install(PrometheusRegistry registry, ServletContext context) {
    PlainHttpInitializer.instrumentation(registry).build().install(context);
  }
}

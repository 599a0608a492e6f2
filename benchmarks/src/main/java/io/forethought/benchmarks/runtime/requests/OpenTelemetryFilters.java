package io.forethought.benchmarks.runtime.requests;

import io.forethought.benchmarks.runtime.peers.MetricsOnly;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.semconv.http.HttpServerRoute;
import io.opentelemetry.instrumentation.api.semconv.http.HttpServerRouteSource;
import io.opentelemetry.instrumentation.spring.webmvc.v6_0.SpringWebMvcTelemetry;
import io.opentelemetry.instrumentation.spring.webmvc.v6_0.SpringWebMvcTelemetryBuilder;
import io.opentelemetry.instrumentation.spring.webmvc.v6_0.internal.Experimental;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import java.util.List;

/** OpenTelemetry's filter for Jakarta Servlet, which is that of its library for Spring MVC. */
final class OpenTelemetryFilters {

  private OpenTelemetryFilters() {}

  /**
   * With metrics and without traces.
   *
   * @param provider where the metrics go
   * @param all whether those that are not stable yet are wanted too
   */
  static Filters of(SdkMeterProvider provider, boolean all) {
    SpringWebMvcTelemetryBuilder builder = SpringWebMvcTelemetry.builder(new MetricsOnly(provider));
    Experimental.setEmitExperimentalTelemetry(builder, all);
    return new Filters(
        List.of(builder.build().createServletFilter()),
        (request, route) ->
            HttpServerRoute.update(Context.current(), HttpServerRouteSource.CONTROLLER, route));
  }
}

package io.forethought.benchmarks.runtime.requests;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** How Spring records requests with Micrometer. */
final class MicrometerFilters {

  private MicrometerFilters() {}

  /** As Spring Boot wires it. The route is told as Spring's handler mapping tells it. */
  static Filters of(MeterRegistry registry, IgnoredMeters... ignored) {
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(
            ignored.length == 0
                ? new DefaultMeterObservationHandler(registry)
                : new DefaultMeterObservationHandler(registry, ignored));
    return new Filters(
        List.of(new ServerHttpObservationFilter(observations)),
        (request, route) ->
            ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(context -> context.setPathPattern(route)));
  }
}

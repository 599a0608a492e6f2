package io.forethought.servlet;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.REQUEST;

import io.forethought.servlet.filter.OuterFilter;
import io.forethought.servlet.filter.Recording;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Adds filters and the metrics servlet to an application that is starting. */
final class Installation {

  private static final String OUTER = "forethought-outer";

  /** The parameter of the outer filter that contains the name of what it records to. */
  private static final String RECORDER = "recorder";

  private final ServletContext context;

  Installation(ServletContext context) {
    this.context = context;
  }

  /** Returns whether the application has the filters of the same {@code @InstrumentHttp}. */
  boolean isDone(Recording recording) {
    @Nullable FilterRegistration present = context.getFilterRegistration(OUTER);
    return present != null && recording.name().equals(present.getInitParameter(RECORDER));
  }

  void addFilters(OuterFilter outer, Recording recording) {
    add(OUTER, outer, EnumSet.of(REQUEST, ASYNC, ERROR), false)
        .setInitParameter(RECORDER, recording.name());
    add("forethought-inner", outer.inner(), EnumSet.of(REQUEST, ASYNC), true);
    addLifetime(recording);
    context.addListener(outer.requestEnd());
    outer.requestEnd().registered();
  }

  void addMetrics(String path, MetricsServlet servlet, boolean ui) {
    ServletRegistration.@Nullable Dynamic registration =
        context.addServlet("forethought-metrics", servlet);
    if (registration == null) {
      throw twice();
    }
    registration.setLoadOnStartup(1);
    if (ui) {
      UiMapping.add(registration, path);
    }
    if (!registration.addMapping(path).isEmpty()) {
      throw new IllegalStateException(
          "The metrics cannot be exposed at "
              + path
              + ": another servlet of the application has this path.\nFix: choose another path with"
              + " metricsPath(…).");
    }
  }

  private FilterRegistration add(
      String name, Filter filter, EnumSet<DispatcherType> dispatches, boolean last) {
    FilterRegistration.@Nullable Dynamic registration = context.addFilter(name, filter);
    if (registration == null) {
      throw twice();
    }
    registration.setAsyncSupported(true);
    registration.addMappingForUrlPatterns(dispatches, last, "/*");
    return registration;
  }

  private void addLifetime(Recording recording) {
    try {
      context.addListener(recording);
    } catch (IllegalArgumentException tooLate) {
      // A listener of the application calls this. The metrics then come and go with the filters.
    }
  }

  private IllegalStateException twice() {
    return new IllegalStateException(
        "The requests of the application \""
            + context.getContextPath()
            + "\" are already recorded.\nFix: install HttpInstrumentation once. In a web archive,"
            + " the container finds the generated initializer and has installed it: configure the"
            + " access with environment variables, or set path = \"\" in @InstrumentHttp and add a"
            + " MetricsServlet with its own access, or exclude"
            + " META-INF/services/jakarta.servlet.ServletContainerInitializer from the archive.");
  }
}

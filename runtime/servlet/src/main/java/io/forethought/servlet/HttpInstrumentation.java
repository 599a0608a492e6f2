package io.forethought.servlet;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.REQUEST;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.filter.OuterFilter;
import io.forethought.servlet.http.HttpRecorder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records the requests of a web application with two filters, an outer one before and an inner one
 * after all other filters, and exposes {@code /metrics}. If you put {@code @InstrumentHttp} on a
 * class {@code Shop}, the generated initializer creates it:
 *
 * <pre>{@code
 * HttpInstrumentation requests =
 *     ShopHttpInitializer.instrumentation(PrometheusRegistry.defaultRegistry)
 *         .access(Access.builder().bearerToken(Secret.fromFile(path)).build())
 *         .build();
 * requests.install(context);
 * }</pre>
 *
 * <p>If you have no {@code ServletContext} for {@link #install}, register the filters yourself:
 * {@link #outerFilter()} as the first and {@link #innerFilter()} as the last one, both for {@code
 * /*} and for the dispatcher types {@code REQUEST} and {@code ASYNC}, with support for asynchronous
 * requests. Only {@link #install} records error pages of the application on every container.
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class HttpInstrumentation {

  private static final String OUTER = "forethought-outer";

  /** The parameter of the outer filter that contains the class name of its recorder. */
  private static final String RECORDER = "recorder";

  private final Builder wanted;
  private final OuterFilter outer;

  private HttpInstrumentation(Builder wanted) {
    this.wanted = wanted;
    this.outer =
        new OuterFilter(
            wanted.recorder,
            wanted.ignored,
            wanted.recordsScrapes ? null : MetricsServlet.class.getName());
  }

  /**
   * Returns a builder that exposes {@code /metrics} like {@link
   * MetricsServlet#MetricsServlet(PrometheusRegistry)} and records all other requests.
   *
   * @param registry the registry that {@code /metrics} exposes
   * @param recorder receives the requests from the filters
   * @return the builder
   */
  public static Builder builder(PrometheusRegistry registry, HttpRecorder recorder) {
    return new Builder(registry, recorder);
  }

  /**
   * Adds the filters and the servlet to an application that is starting.
   *
   * @param context the application
   */
  public void install(ServletContext context) {
    add(context, OUTER, outer, EnumSet.of(REQUEST, ASYNC, ERROR), false)
        .setInitParameter(RECORDER, recorder());
    add(context, "forethought-inner", outer.inner(), EnumSet.of(REQUEST, ASYNC), true);
    context.addListener(outer.requestEnd());
    outer.requestEnd().registered();
    @Nullable String path = wanted.path;
    if (path != null) {
      addMetrics(context, path);
    }
  }

  /**
   * Does the same as {@link #install}, but only if the filters of the same {@code @InstrumentHttp}
   * are not yet there. Generated initializers call it, because a web archive with Spring Boot runs
   * them twice: the container finds them, and a bean calls them.
   *
   * @param context the application
   */
  public void installOnce(ServletContext context) {
    @Nullable FilterRegistration present = context.getFilterRegistration(OUTER);
    if (present == null || !recorder().equals(present.getInitParameter(RECORDER))) {
      install(context);
    }
  }

  private String recorder() {
    return wanted.recorder.getClass().getName();
  }

  /**
   * Returns the filter to register before all others.
   *
   * @return the filter, the same each time
   */
  public Filter outerFilter() {
    return outer;
  }

  /**
   * Returns the filter to register after all others.
   *
   * @return the filter, the same each time
   */
  public Filter innerFilter() {
    return outer.inner();
  }

  private static FilterRegistration add(
      ServletContext context,
      String name,
      Filter filter,
      EnumSet<DispatcherType> dispatches,
      boolean last) {
    FilterRegistration.@Nullable Dynamic registration = context.addFilter(name, filter);
    if (registration == null) {
      throw twice(context);
    }
    registration.setAsyncSupported(true);
    registration.addMappingForUrlPatterns(dispatches, last, "/*");
    return registration;
  }

  private void addMetrics(ServletContext context, String path) {
    @Nullable Access access = wanted.access;
    ServletRegistration.@Nullable Dynamic registration =
        context.addServlet(
            "forethought-metrics",
            access == null
                ? new MetricsServlet(wanted.registry)
                : new MetricsServlet(wanted.registry, access));
    if (registration == null) {
      throw twice(context);
    }
    registration.setLoadOnStartup(1);
    if (!registration.addMapping(path).isEmpty()) {
      throw new IllegalStateException(
          "The metrics cannot be exposed at "
              + path
              + ": another servlet of the application has this path.\nFix: choose another path with"
              + " metricsPath(…).");
    }
  }

  private static IllegalStateException twice(ServletContext context) {
    return new IllegalStateException(
        "The requests of the application \""
            + context.getContextPath()
            + "\" are already recorded.\nFix: install HttpInstrumentation once.");
  }

  /** Builds the filters. */
  public static final class Builder {

    private final PrometheusRegistry registry;
    private final HttpRecorder recorder;
    private List<String> ignored = List.of();
    private boolean recordsScrapes;
    private @Nullable String path = "/metrics";
    private @Nullable Access access;

    private Builder(PrometheusRegistry registry, HttpRecorder recorder) {
      this.registry = registry;
      this.recorder = recorder;
    }

    /**
     * Ignores requests.
     *
     * @param patterns paths within the application, as in a servlet mapping: {@code "/health"},
     *     {@code "/static/*"} or {@code "*.css"}
     * @return this builder
     */
    public Builder ignore(String... patterns) {
      this.ignored = List.of(patterns);
      return this;
    }

    /**
     * Also records requests for the metrics themselves. By default, requests for a {@link
     * MetricsServlet} of the application are ignored.
     *
     * @return this builder
     */
    public Builder recordScrapes() {
      this.recordsScrapes = true;
      return this;
    }

    /**
     * Exposes the metrics at another path than {@code /metrics}.
     *
     * @param path the path within the application; {@code null} to expose no metrics
     * @return this builder
     */
    public Builder metricsPath(@Nullable String path) {
      this.path = path;
      return this;
    }

    /**
     * Sets who may read the metrics.
     *
     * @param access the access; the default is {@link Access#fromEnvironment()}
     * @return this builder
     */
    public Builder access(Access access) {
      this.access = access;
      return this;
    }

    /**
     * Builds the filters.
     *
     * @return the filters
     * @throws IllegalArgumentException if a pattern is invalid; the message explains the fix
     */
    public HttpInstrumentation build() {
      return new HttpInstrumentation(this);
    }
  }
}

package io.forethought.servlet;

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
 * The filters that record the requests of a web application: an outer one before all others, an
 * inner one behind them; and {@code /metrics}. Whoever writes {@code @InstrumentHttp} on a class
 * {@code Shop} gets it from the initializer that is generated:
 *
 * <pre>{@code
 * HttpInstrumentation requests =
 *     ShopHttpInitializer.instrumentation(PrometheusRegistry.defaultRegistry)
 *         .access(Access.builder().bearerToken(Secret.fromFile(path)).build())
 *         .build();
 * requests.install(context);
 * }</pre>
 *
 * <p>Where no application can be given to {@link #install}, the filters can be registered by hand:
 * {@link #outerFilter()} as the first and {@link #innerFilter()} as the last one, both for {@code
 * /*} and for the dispatcher types {@code REQUEST} and {@code ASYNC}, with support for asynchronous
 * requests.
 *
 * @since 0.1.0
 */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class HttpInstrumentation {

  private final Builder wanted;
  private final OuterFilter outer;

  private HttpInstrumentation(Builder wanted) {
    this.wanted = wanted;
    this.outer = new OuterFilter(wanted.recorder, wanted.ignored);
  }

  /**
   * Starts with {@code /metrics}, as {@link MetricsServlet#MetricsServlet(PrometheusRegistry)}
   * shows it, and with every request recorded.
   *
   * @param registry what {@code /metrics} shows
   * @param recorder whom the filters tell what they saw
   * @return the builder
   */
  public static Builder builder(PrometheusRegistry registry, HttpRecorder recorder) {
    return new Builder(registry, recorder);
  }

  /**
   * Adds the filters and the servlet to an application that starts.
   *
   * @param context the application
   */
  public void install(ServletContext context) {
    add(context, "forethought-outer", outer, false);
    add(context, "forethought-inner", outer.inner(), true);
    @Nullable String path = wanted.path;
    if (path != null) {
      addMetrics(context, path);
    }
  }

  /**
   * The filter to stand before all others.
   *
   * @return the same one each time
   */
  public Filter outerFilter() {
    return outer;
  }

  /**
   * The filter to stand behind all others.
   *
   * @return the same one each time
   */
  public Filter innerFilter() {
    return outer.inner();
  }

  private static void add(ServletContext context, String name, Filter filter, boolean last) {
    FilterRegistration.@Nullable Dynamic registration = context.addFilter(name, filter);
    if (registration == null) {
      throw twice(context);
    }
    registration.setAsyncSupported(true);
    registration.addMappingForUrlPatterns(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC), last, "/*");
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
          "The metrics cannot be shown at "
              + path
              + ": another servlet of the application has that path.\nFix: choose another one with"
              + " metricsPath(…).");
    }
  }

  private static IllegalStateException twice(ServletContext context) {
    return new IllegalStateException(
        "The requests of the application \""
            + context.getContextPath()
            + "\" are recorded already.\nFix: install HttpInstrumentation once.");
  }

  /** What is wanted so far. */
  public static final class Builder {

    private final PrometheusRegistry registry;
    private final HttpRecorder recorder;
    private List<String> ignored = List.of();
    private @Nullable String path = "/metrics";
    private @Nullable Access access;

    private Builder(PrometheusRegistry registry, HttpRecorder recorder) {
      this.registry = registry;
      this.recorder = recorder;
    }

    /**
     * Leaves requests out.
     *
     * @param patterns paths in the application, as in a servlet mapping: {@code "/health"}, {@code
     *     "/static/*"} or {@code "*.css"}
     * @return this builder
     */
    public Builder ignore(String... patterns) {
      this.ignored = List.of(patterns);
      return this;
    }

    /**
     * Shows the metrics somewhere else than at {@code /metrics}.
     *
     * @param path the path in the application, {@code null} for nowhere
     * @return this builder
     */
    public Builder metricsPath(@Nullable String path) {
      this.path = path;
      return this;
    }

    /**
     * Shows the metrics to those who may see them.
     *
     * @param access who may; without it, those of {@link Access#fromEnvironment()}
     * @return this builder
     */
    public Builder access(Access access) {
      this.access = access;
      return this;
    }

    /**
     * What can be installed.
     *
     * @return the filters
     * @throws IllegalArgumentException if a pattern is none; the message tells the fix
     */
    public HttpInstrumentation build() {
      return new HttpInstrumentation(this);
    }
  }
}

package io.forethought.servlet;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.filter.OuterFilter;
import io.forethought.servlet.filter.Recording;
import io.forethought.servlet.http.HttpRecorder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.function.Function;
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

  private final Builder wanted;
  private final OuterFilter outer;

  private HttpInstrumentation(Builder wanted) {
    this.wanted = wanted;
    this.outer =
        new OuterFilter(
            wanted.recording,
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
    return new Builder(registry, Recording.to(recorder));
  }

  /**
   * Does the same as {@link #builder(PrometheusRegistry, HttpRecorder)} for a metric set that is on
   * the registry only while the application runs: from the start of the first filter to the end of
   * the last one.
   *
   * @param registry the registry of the set, which {@code /metrics} exposes
   * @param set the interface that carries {@code @Metrics}
   * @param recorder creates the recorder for the instance of the set
   * @param <T> the interface
   * @return the builder
   */
  public static <T> Builder builder(
      PrometheusRegistry registry, Class<T> set, Function<? super T, HttpRecorder> recorder) {
    return new Builder(registry, Recording.to(registry, set, recorder));
  }

  /**
   * Adds the filters and the servlet to an application that is starting.
   *
   * @param context the application
   * @throws IllegalStateException if the application already has these filters, for example because
   *     its container has found the generated initializer; the message explains the fix
   */
  public void install(ServletContext context) {
    Installation installation = new Installation(context);
    installation.addFilters(outer, wanted.recording);
    @Nullable String path = wanted.path;
    if (path != null) {
      @Nullable Access access = wanted.access;
      installation.addMetrics(
          path,
          access == null
              ? new MetricsServlet(wanted.registry)
              : new MetricsServlet(wanted.registry, access),
          wanted.ui || (access == null && UiMapping.isOnInEnvironment()));
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
    if (!new Installation(context).isDone(wanted.recording)) {
      install(context);
    }
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

  /** Builds the filters. */
  public static final class Builder {

    private final PrometheusRegistry registry;
    private final Recording recording;
    private List<String> ignored = List.of();
    private boolean recordsScrapes;
    private @Nullable String path = "/metrics";
    private @Nullable Access access;
    private boolean ui;

    private Builder(PrometheusRegistry registry, Recording recording) {
      this.registry = registry;
      this.recording = recording;
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
     * Returns the path at which the metrics are exposed.
     *
     * @return the path within the application; {@code null} if the metrics are not exposed
     */
    public @Nullable String metricsPath() {
      return path;
    }

    /**
     * Shows the metrics in a browser, too, at {@code /ui} below their path, to those who may read
     * them. This needs the artifact {@code forethought-servlet-ui}. Without an {@link #access}, the
     * environment variable {@code FORETHOUGHT_METRICS_UI=true} has the same effect.
     *
     * @return this builder
     */
    public Builder metricsUi() {
      this.ui = true;
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

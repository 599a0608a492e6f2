package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Records the HTTP requests of a web application and exposes its metrics. Put it on one class of
 * the application, or on a package. Requires the library {@code forethought-servlet}.
 *
 * <pre>{@code
 * @InstrumentHttp(
 *     namespace = "shop",
 *     labels = ShopLabels.class,
 *     ignore = {"/health", "/static/*"})
 * public final class Shop {}
 *
 * final class ShopLabels {
 *   ApiVersion apiVersion(HttpServletRequest request) {
 *     return request.getServletPath().startsWith("/v2/") ? ApiVersion.V2 : ApiVersion.V1;
 *   }
 * }
 * }</pre>
 *
 * <p>For a class {@code Shop}, javac generates the metric set {@code ShopHttpMetrics}, with all
 * names, buckets and labels, and {@code ShopHttpInitializer}, which adds the filters and {@code
 * /metrics} to the application. Servlet containers find the initializer automatically.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface InstrumentHttp {

  /**
   * The first word of every name, usually the application: {@code "shop"} results in {@code
   * shop_http_requests_total}. In snake case; empty for none.
   *
   * @return the namespace
   */
  String namespace() default "";

  /**
   * The path at which the application exposes its metrics. By default, only the same machine may
   * read them.
   *
   * @return the path within the application, starting with a slash; empty to expose no metrics
   */
  String path() default "/metrics";

  /**
   * The profile, which defines the names and labels.
   *
   * @return the profile
   */
  HttpProfile profile() default HttpProfile.DEFAULT;

  /**
   * The upper bounds of the buckets of all durations, in seconds, in ascending order. {@code +Inf}
   * is added.
   *
   * @return the buckets; if empty, those of the profile
   */
  double[] latencyBuckets() default {};

  /**
   * The upper bounds of the buckets of all sizes, in bytes, in ascending order. {@code +Inf} is
   * added.
   *
   * @return the buckets; if empty, those of the profile
   */
  double[] sizeBuckets() default {};

  /**
   * A class whose methods add labels to every metric. Each method takes an {@code
   * HttpServletRequest} and returns a constant of an enum or a {@code boolean}; the name of the
   * method is the name of the label. A method that throws or returns {@code null} never fails a
   * request: the value is recorded as {@code _other} and counted in {@code
   * forethought_label_overflow_total}.
   *
   * <p>Each method is called twice: when a request arrives, and after the program has handled it,
   * because only then is it known who is logged in. {@link HttpMetric#REQUESTS_BEFORE_FILTERS} and
   * {@link HttpMetric#REQUESTS_IN_FLIGHT} use the first value, all others the second.
   *
   * @return the class; {@code void.class} for none
   */
  Class<?> labels() default void.class;

  /**
   * Requests to ignore.
   *
   * @return paths within the application, as in a servlet mapping: {@code "/health"}, {@code
   *     "/static/*"} or {@code "*.css"}
   */
  String[] ignore() default {};

  /**
   * Metrics to leave out.
   *
   * @return metrics of the profile
   */
  HttpMetric[] without() default {};

  /**
   * The maximum number of distinct views. Further views are recorded as {@code _other}. A view is
   * the matched template, such as {@code /orders/{id}}.
   *
   * @return the number, at least 1; 0 for the largest number, up to 49, or 20 for {@link
   *     HttpProfile#OTEL}, with which the HTTP metrics use at most two thirds of the series that a
   *     module may have
   */
  int maxViews() default 0;

  /**
   * Changes the alerts about HTTP requests, or leaves them out.
   *
   * @return settings of {@link BuiltInAlert#HIGH_ERROR_RATE} and {@link BuiltInAlert#HIGH_LATENCY},
   *     and of other alerts
   */
  AlertSetting[] alerts() default {};
}

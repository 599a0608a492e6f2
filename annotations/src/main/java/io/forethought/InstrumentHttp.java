package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Records the HTTP requests of a web application, and shows its metrics. Stands on one class of the
 * application, or on a package. It takes the library {@code forethought-servlet}.
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
 * <p>For each such class {@code Shop} javac writes the metric set {@code ShopHttpMetrics}, with all
 * names, buckets and labels, and {@code ShopHttpInitializer}, which adds the filters and {@code
 * /metrics} to the application. Servlet containers find it by themselves.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface InstrumentHttp {

  /**
   * What every name begins with, most often the application: {@code "shop"} makes {@code
   * shop_http_requests_total}. In snake case; empty for none.
   *
   * @return the namespace
   */
  String namespace() default "";

  /**
   * Where the application shows its metrics. Closed for all but this machine until opened.
   *
   * @return the path in the application, with a slash in front; empty for nowhere
   */
  String path() default "/metrics";

  /**
   * The names and labels.
   *
   * @return the profile
   */
  HttpProfile profile() default HttpProfile.DEFAULT;

  /**
   * The upper bounds of the buckets of all durations, in seconds, rising. {@code +Inf} comes by
   * itself.
   *
   * @return the buckets; empty for those of the profile
   */
  double[] latencyBuckets() default {};

  /**
   * The upper bounds of the buckets of all sizes, in bytes, rising. {@code +Inf} comes by itself.
   *
   * @return the buckets; empty for those of the profile
   */
  double[] sizeBuckets() default {};

  /**
   * A class whose methods are labels of every metric. Each takes a {@code HttpServletRequest} and
   * gives a constant of an enum, or a {@code boolean}; its name is that of the label. A method that
   * throws or gives {@code null} never breaks a request: the value is {@code _other}, and {@code
   * forethought_label_overflow_total} counts it.
   *
   * <p>The methods are asked when a request comes, and once more when the program has handled it:
   * only then is known who is logged in. {@link HttpMetric#REQUESTS_BEFORE_FILTERS} and {@link
   * HttpMetric#REQUESTS_IN_FLIGHT} have the first answer, all others the second.
   *
   * @return the class; {@code void.class} for none
   */
  Class<?> labels() default void.class;

  /**
   * Requests that are not recorded.
   *
   * @return paths in the application, as in a servlet mapping: {@code "/health"}, {@code
   *     "/static/*"} or {@code "*.css"}
   */
  String[] ignore() default {};

  /**
   * What is not recorded.
   *
   * @return metrics that the profile would have
   */
  HttpMetric[] without() default {};

  /**
   * So many views are told apart, the others are {@code _other}. A view is the matched template,
   * such as {@code /orders/{id}}.
   *
   * @return the number, at least 1; 0 for that of the profile: 49, or 20 for {@link
   *     HttpProfile#OTEL}
   */
  int maxViews() default 0;
}

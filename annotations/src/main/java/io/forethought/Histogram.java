package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a histogram: the distribution of observations over buckets.
 *
 * <pre>{@code
 * @Histogram(
 *     help = "Time from creation to confirmation.",
 *     unit = Unit.SECONDS,
 *     buckets = {0.1, 1, 10})
 * DistributionDataPoint processingDuration(OrderType orderType);
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_orders_processing_duration_seconds Time from creation to confirmation.
 * # TYPE shop_orders_processing_duration_seconds histogram
 * shop_orders_processing_duration_seconds_bucket{order_type="standard",le="0.1"} 0
 * shop_orders_processing_duration_seconds_bucket{order_type="standard",le="1.0"} 1
 * shop_orders_processing_duration_seconds_bucket{order_type="standard",le="10.0"} 1
 * shop_orders_processing_duration_seconds_bucket{order_type="standard",le="+Inf"} 1
 * shop_orders_processing_duration_seconds_count{order_type="standard"} 1
 * shop_orders_processing_duration_seconds_sum{order_type="standard"} 0.4
 * }</pre>
 *
 * <p>The method returns {@code DistributionDataPoint}, or {@code void} with one {@link Amount}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Histogram {

  /**
   * The complete name exactly as it is exposed: {@code "shop_orders_processing_duration_seconds"}.
   * If empty, it is derived from namespace, subsystem, method and unit.
   *
   * @return the name
   */
  String name() default "";

  /**
   * One sentence that explains to a colleague what is measured. It must say more than the name
   * does.
   *
   * @return the help text
   */
  String help() default "";

  /**
   * The base unit of the values. The name ends with it.
   *
   * @return the unit
   */
  Unit unit() default Unit.NONE;

  /**
   * The upper bounds of the buckets, in the unit of the metric: finite and in ascending order.
   * {@code +Inf} is added. Without bounds, a histogram in seconds has the buckets {@code 0.005,
   * 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10}; every other unit requires bounds.
   *
   * @return the upper bounds
   */
  double[] buckets() default {};

  /**
   * Whether the histogram has the declared buckets, native ones, or both. {@link
   * HistogramKind#NATIVE} needs no {@link #buckets}.
   *
   * @return the kind
   */
  HistogramKind kind() default HistogramKind.CLASSIC;

  /**
   * Whether the metric keeps exemplars: those that the program passes with {@code
   * observeWithExemplar}, and those of the current span, if OpenTelemetry is on the class path.
   *
   * @return whether it keeps exemplars
   */
  boolean exemplars() default false;

  /**
   * A class that returns labels for the exemplars, such as the number of the current request: it
   * implements {@code Supplier<Labels>} and has a constructor without parameters. The metric then
   * keeps exemplars, also without {@link #exemplars}.
   *
   * @return the class; {@code void} for none
   */
  Class<?> exemplarLabels() default void.class;
}

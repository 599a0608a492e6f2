package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the name or the bound of a label. A parameter without this annotation is a label too, named
 * after the parameter in snake case.
 *
 * <pre>{@code
 * @Counter(help = "Orders accepted by the shop.")
 * CounterDataPoint created(
 *     PaymentProvider paymentProvider,                        // bounded by its constants
 *     boolean firstOrder,                                     // "true", "false"
 *     @Label(from = 1, to = 5) int stars,                     // a ranged int
 *     @Label(values = {"web", "app"}) String channel,         // listed values
 *     @Label(name = "campaign", max = 20) String promotion);  // the first 20 values seen
 * }</pre>
 *
 * <pre>{@code
 * shop_orders_created_total{campaign="spring",channel="web",first_order="true",
 *     payment_provider="stripe",stars="5"} 1.0
 * }</pre>
 *
 * <p>Values outside the bound, and {@code null}, are recorded as {@code _other} and counted in
 * {@code forethought_label_overflow_total{metric,label}}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Label {

  /**
   * The name of the label, in snake case. If empty, it is derived from the name of the parameter.
   *
   * @return the name
   */
  String name() default "";

  /**
   * For a {@code String}: all values that the label can have.
   *
   * @return the values
   */
  String[] values() default {};

  /**
   * For a {@code String}: the maximum number of distinct values, at least 1. The first values seen
   * are kept, until they are {@link #idle}. {@code _other} counts as one more value, so the maximum
   * is 99 for a label that may have 100 values.
   *
   * @return the number of values
   */
  int max() default 0;

  /**
   * With {@link #max}: the time after which a series is removed that was not recorded into, from
   * {@code "1m"} to {@code "1y"}. When no series has a value any more, its place is free for a new
   * one. If empty, values and series stay until the program ends.
   *
   * @return the time, as Prometheus writes it: {@code "1h"}
   */
  String idle() default "";

  /**
   * For an {@code int}: the smallest value.
   *
   * @return the smallest value
   */
  int from() default 0;

  /**
   * For an {@code int}: the largest value.
   *
   * @return the largest value
   */
  int to() default 0;
}

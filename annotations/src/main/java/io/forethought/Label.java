package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names or bounds a label. A parameter without it is a label too: its name is the parameter's in
 * snake case.
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
 * <p>What is beyond the bound, or {@code null}, is recorded under the value {@code _other} and
 * counted in {@code forethought_label_overflow_total{metric,label}}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Label {

  /**
   * The label's name, in snake case. Empty takes the parameter's name.
   *
   * @return the name
   */
  String name() default "";

  /**
   * For a {@code String}: all values the label can have.
   *
   * @return the values
   */
  String[] values() default {};

  /**
   * For a {@code String}: how many different values are kept, at least 1; the first ones seen win.
   * The value {@code _other} counts as one more, so 99 is the most where a label may have 100.
   *
   * @return the number of values
   */
  int max() default 0;

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

package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a counter: a value that only goes up.
 *
 * <pre>{@code
 * @Counter(help = "Orders accepted by the shop.")
 * CounterDataPoint created(PaymentProvider paymentProvider);
 *
 * @Counter(help = "Payments rejected by the provider.")
 * void failed(FailureReason failureReason);          // event style: the call is the increment
 *
 * @Counter(help = "Bytes of product images sent to customers.", unit = Unit.BYTES)
 * void imageSent(@Amount long bytes);                // the amount of the event
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_orders_created_total Orders accepted by the shop.
 * # TYPE shop_orders_created_total counter
 * shop_orders_created_total{payment_provider="stripe"} 1.0
 * }</pre>
 *
 * <p>The method returns {@code CounterDataPoint} or {@code void}. Negative, infinite and NaN
 * amounts are not recorded; they are counted in {@code forethought_amounts_rejected_total}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Counter {

  /**
   * The complete name exactly as it is exposed: {@code "shop_orders_created_total"}. If empty, it
   * is derived from namespace, subsystem, method, unit and {@code _total}.
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
   * The base unit of the values. The name ends with it, before {@code _total}.
   *
   * @return the unit
   */
  Unit unit() default Unit.NONE;

  /**
   * Whether the metric keeps exemplars: those that the program passes with {@code incWithExemplar},
   * and those of the current span, if OpenTelemetry is on the class path.
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

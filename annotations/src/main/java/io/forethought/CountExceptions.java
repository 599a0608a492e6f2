package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the calls of a method that throw an exception. The method belongs to an interface or class
 * marked {@link Instrumented}.
 *
 * <pre>{@code
 * @CountExceptions({PaymentDeclined.class, IOException.class})
 * Receipt take(@Label OrderType orderType, Cart cart) throws PaymentDeclined, IOException;
 * }</pre>
 *
 * <pre>{@code
 * # HELP order_service_take_exceptions_total Calls of OrderService.take that threw an exception.
 * # TYPE order_service_take_exceptions_total counter
 * order_service_take_exceptions_total{exception="IOException",order_type="vip"} 0.0
 * order_service_take_exceptions_total{exception="PaymentDeclined",order_type="vip"} 1.0
 * order_service_take_exceptions_total{exception="_other",order_type="vip"} 2.0
 * }</pre>
 *
 * <p>Parameters marked {@link Label} are labels. Errors, such as {@code StackOverflowError}, count
 * as exceptions. A stage that is canceled does not.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CountExceptions {

  /**
   * The types that are counted separately, with their subclasses. The label {@code exception} is
   * the simple name of the first one that matches, or {@code _other} if none does. If there are no
   * types, the counter does not have this label.
   *
   * @return the types
   */
  Class<? extends Throwable>[] value() default {};

  /**
   * The complete name exactly as it is exposed: {@code "shop_orders_failed_total"}. If empty, it is
   * derived from namespace, subsystem and method.
   *
   * @return the name
   */
  String name() default "";

  /**
   * One sentence that explains to a colleague what is counted. If empty, a sentence with the names
   * of type and method.
   *
   * @return the help text
   */
  String help() default "";

  /**
   * Whether the metric keeps exemplars: those of the span that is current when a call ends, if
   * OpenTelemetry is on the class path.
   *
   * @return whether it keeps exemplars
   */
  boolean exemplars() default false;

  /**
   * A class that returns labels for the exemplars, as in {@link Counter#exemplarLabels()}. The
   * metric then keeps exemplars, also without {@link #exemplars}.
   *
   * @return the class; {@code void.class} for none
   */
  Class<?> exemplarLabels() default void.class;

  /**
   * The metric set whose metric records the calls, instead of the generated one. {@link #metric()}
   * names the metric. Its labels are those parameters marked {@link Label} that have the same label
   * names and {@code exception}.
   *
   * <pre>{@code
   * @CountExceptions(in = OrderMetrics.class, metric = "failed")
   * }</pre>
   *
   * @return the metric set; {@code void.class} for the generated one
   */
  Class<?> in() default void.class;

  /**
   * The method of the metric set {@link #in()} that declares the metric.
   *
   * @return the name of the method
   */
  String metric() default "";
}

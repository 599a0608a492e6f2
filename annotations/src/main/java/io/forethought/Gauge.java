package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a gauge: a value that goes up and down.
 *
 * <pre>{@code
 * @Gauge(help = "Orders waiting for payment.")
 * GaugeDataPoint pending();
 *
 * @Gauge(help = "Free space in the warehouse, as a ratio of the total.", unit = Unit.RATIO)
 * void freeSpace(@Amount double share);              // event style: the call sets the value
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_orders_pending Orders waiting for payment.
 * # TYPE shop_orders_pending gauge
 * shop_orders_pending 3.0
 * }</pre>
 *
 * <p>The method returns {@code GaugeDataPoint}, or {@code void} with one {@link Amount}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Gauge {

  /**
   * The complete name exactly as it is exposed: {@code "shop_orders_pending"}. If empty, it is
   * derived from namespace, subsystem, method and unit.
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
}

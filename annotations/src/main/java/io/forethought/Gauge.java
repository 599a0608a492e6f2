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
 * <p>Or it returns {@code double}: then the value is read from a source, which the program gives
 * when it registers the set. Forethought generates the interface of the sources:
 *
 * <pre>{@code
 * @Gauge(help = "Orders waiting for payment, counted in the database.", refresh = "60s")
 * double waiting();
 *
 * OrderMetrics metrics = OrderMetricsImpl.register(registry, () -> orders.countWaiting());
 * }</pre>
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

  /**
   * For a method that returns {@code double}: the time between two reads of the value in the
   * background, from {@code "1s"} to {@code "1d"}. If empty, each scrape reads the value.
   *
   * @return the time, as Prometheus writes it: {@code "60s"}
   */
  String refresh() default "";

  /**
   * For a method that returns {@code double}: the maximum duration of a read. If empty, it is
   * {@code "10s"}, or as long as {@link #refresh} if that is shorter; without {@link #refresh}, it
   * is {@code "1s"}.
   *
   * @return the time, as Prometheus writes it: {@code "500ms"}
   */
  String timeout() default "";

  /**
   * With {@link #refresh}: whether the value is unknown (NaN) after a read that failed, until the
   * next one succeeds. Otherwise, the last value is kept. Without {@link #refresh}, the value is
   * always unknown after a failed read.
   *
   * @return whether a failure makes the value unknown
   */
  boolean unknownAfterFailure() default false;

  /**
   * How the values of several processes become one, if they share a directory. Without it, {@link
   * GaugeMode#LIVESUM} applies, with these exceptions:
   *
   * <ul>
   *   <li>{@link GaugeMode#MAX} for times, whose name ends with {@code _timestamp_seconds}
   *   <li>{@link GaugeMode#LIVEMOSTRECENT} for a method that returns {@code double}, because all
   *       processes may count the same rows of a database
   *   <li>{@link GaugeMode#LIVEMAX} for ratios, temperatures and voltages
   * </ul>
   *
   * @return the mode
   */
  GaugeMode multiprocess() default GaugeMode.LIVESUM;
}

package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a summary: count and sum of observations, and quantiles computed in this process.
 * Quantiles of several processes cannot be aggregated; prefer {@link Histogram} where you can.
 *
 * <pre>{@code
 * @Summary(
 *     help = "Size of the invoices sent to customers.",
 *     unit = Unit.BYTES,
 *     quantiles = {0.5, 0.99})
 * DistributionDataPoint invoiceSize();
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_orders_invoice_size_bytes Size of the invoices sent to customers.
 * # TYPE shop_orders_invoice_size_bytes summary
 * shop_orders_invoice_size_bytes{quantile="0.5"} 2048.0
 * shop_orders_invoice_size_bytes{quantile="0.99"} 9011.0
 * shop_orders_invoice_size_bytes_count 311
 * shop_orders_invoice_size_bytes_sum 700123.0
 * }</pre>
 *
 * <p>The method returns {@code DistributionDataPoint}, or {@code void} with one {@link Amount}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Summary {

  /**
   * The complete name exactly as it is exposed: {@code "shop_orders_invoice_size_bytes"}. If empty,
   * it is derived from namespace, subsystem, method and unit.
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
   * The quantiles to compute, each between 0 and 1, in ascending order. If empty, only count and
   * sum are exposed.
   *
   * @return the quantiles
   */
  double[] quantiles() default {};

  /**
   * The time window of the quantiles in seconds, at least 1.
   *
   * @return the maximum age of an observation
   */
  long maxAgeSeconds() default 300;
}

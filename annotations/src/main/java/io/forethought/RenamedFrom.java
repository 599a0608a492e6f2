package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Also exports a metric under its old name, with the same labels and values, so that dashboards and
 * alerts can move to the new name one by one.
 *
 * <pre>{@code
 * @Counter(help = "Orders accepted by the shop.")
 * @RenamedFrom(value = "shop_orders_made_total", until = "2027-06-30")
 * CounterDataPoint created(PaymentProvider paymentProvider);
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_orders_created_total Orders accepted by the shop.
 * # TYPE shop_orders_created_total counter
 * shop_orders_created_total{payment_provider="paypal"} 0.0
 * shop_orders_created_total{payment_provider="stripe"} 1.0
 * # HELP shop_orders_made_total Renamed to shop_orders_created_total; exported until 2027-06-30.
 * # TYPE shop_orders_made_total counter
 * shop_orders_made_total{payment_provider="paypal"} 0.0
 * shop_orders_made_total{payment_provider="stripe"} 1.0
 * }</pre>
 *
 * <p>Each value is recorded once and exposed twice. The series of both names count toward the limit
 * of the module; the limit of a metric applies to each name separately. A scrape reads the two
 * names one after the other, so a value recorded in between appears in only one of them until the
 * next scrape.
 *
 * <p>The states of a {@link StateSet} are in a label named after the metric; under the old name,
 * that label has the old name too.
 *
 * <p>The old name is exported until you remove this annotation, even after the last day.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RenamedFrom {

  /**
   * The complete old name as it was on {@code /metrics}: {@code "shop_orders_made_total"}. For a
   * histogram or summary, omit {@code _bucket}, {@code _count} and {@code _sum}. The naming rules
   * do not apply to it, because a bad name may be the reason for the renaming.
   *
   * @return the old name
   */
  String value();

  /**
   * The last day on which the old name is needed, as year, month and day: {@code "2027-06-30"}. If
   * the build passes the current day, as in {@code -Aforethought.today=2027-07-01}, javac warns
   * when this day has passed.
   *
   * @return the day
   */
  String until();
}

package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exports a metric under the name it had before as well, with the same labels and values, so that
 * dashboards and alerts can move to the new name one by one.
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
 * <p>Nothing is recorded twice; a scrape tells each series twice. So the series of the old name
 * count besides those of the new one in the module, while each name alone keeps within the limit of
 * a metric. The two names are read one after the other, so a call between them shows in one of them
 * first.
 *
 * <p>The label that holds the states of a {@link StateSet} has the name of its metric, and so the
 * old name under the old one.
 *
 * <p>The old name is exported for as long as this annotation stands, whatever the day.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RenamedFrom {

  /**
   * The complete old name as it was on {@code /metrics}: {@code "shop_orders_made_total"}; of a
   * histogram or summary without {@code _bucket}, {@code _count} or {@code _sum}. How it is spelled
   * is not judged: that may be why it was left.
   *
   * @return the old name
   */
  String value();

  /**
   * The last day on which the old name is needed, as year, month and day: {@code "2027-06-30"}. A
   * build that is given the day it runs on, as {@code -Aforethought.today=2027-07-01}, warns once
   * this one is over.
   *
   * @return the day
   */
  String until();
}

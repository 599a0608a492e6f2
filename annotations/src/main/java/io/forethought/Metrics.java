package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose methods declare metrics. For an interface {@code OrderMetrics}, javac
 * generates a class {@code OrderMetricsImpl} that registers and records them.
 *
 * <pre>{@code
 * @Metrics(namespace = "shop", subsystem = "orders")
 * public interface OrderMetrics {
 *
 *   @Counter(help = "Orders accepted by the shop.")
 *   CounterDataPoint created(PaymentProvider paymentProvider);
 * }
 * }</pre>
 *
 * <pre>{@code
 * OrderMetrics metrics = OrderMetricsImpl.register(PrometheusRegistry.defaultRegistry);
 * metrics.created(PaymentProvider.STRIPE).inc();
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_orders_created_total Orders accepted by the shop.
 * # TYPE shop_orders_created_total counter
 * shop_orders_created_total{payment_provider="paypal"} 0.0
 * shop_orders_created_total{payment_provider="stripe"} 1.0
 * }</pre>
 *
 * <p>For a nested interface, the class is named after both types: {@code Shop.Orders} becomes
 * {@code Shop_OrdersImpl}. Methods inherited from super-interfaces belong to the set; default and
 * static methods are ignored.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Metrics {

  /**
   * The first word of every derived name, usually the application: {@code "shop"}. In snake case;
   * empty for none.
   *
   * @return the namespace
   */
  String namespace() default "";

  /**
   * The word after the namespace, usually the part of the application: {@code "orders"}. In snake
   * case; empty for none.
   *
   * @return the subsystem
   */
  String subsystem() default "";

  /**
   * The team that is responsible for the metrics: {@code "payments"}. Its alerts have it in the
   * label {@code owner}, so that Alertmanager can send them to this team. Empty for none.
   *
   * @return the owner
   */
  String owner() default "";

  /**
   * The address of the page that explains what to do if an alert fires, which begins with {@code
   * https://} or {@code http://}. {@code {alert}} in it is replaced with the name of the alert:
   * {@code "https://wiki.example.com/alerts/{alert}"}. Empty for none. javac rejects anything else
   * (FT649).
   *
   * @return the address
   */
  String runbook() default "";

  /**
   * The framework that can inject the metric set, if it is another than that of the option {@code
   * -Aforethought.components}.
   *
   * @return the framework
   */
  Components components() default Components.DEFAULT;
}

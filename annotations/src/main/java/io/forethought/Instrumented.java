package io.forethought;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Measures the methods of an interface or class that are marked {@link Timed}, {@link Counted},
 * {@link InProgress} or {@link CountExceptions}. For an interface {@code OrderService}, javac
 * generates a metric set {@code OrderServiceMetrics} and a class {@code OrderServiceMetered}, which
 * implements the interface, passes each call to another implementation, and records it.
 *
 * <pre>{@code
 * @Instrumented(namespace = "shop")
 * public interface OrderService {
 *
 *   @Timed(help = "Time to take an order.", buckets = {0.1, 0.5, 1})
 *   @CountExceptions(PaymentDeclined.class)
 *   Receipt take(@Label OrderType orderType, Cart cart) throws PaymentDeclined;
 * }
 * }</pre>
 *
 * <pre>{@code
 * OrderService orders = OrderServiceMetered.of(new DatabaseOrders());
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_order_service_take_exceptions_total Calls of OrderService.take that threw an exception.
 * # TYPE shop_order_service_take_exceptions_total counter
 * shop_order_service_take_exceptions_total{exception="PaymentDeclined",order_type="vip"} 0.0
 * # HELP shop_order_service_take_seconds Time to take an order.
 * # TYPE shop_order_service_take_seconds histogram
 * shop_order_service_take_seconds_bucket{order_type="vip",outcome="success",le="0.1"} 1
 * shop_order_service_take_seconds_count{order_type="vip",outcome="success"} 1
 * shop_order_service_take_seconds_sum{order_type="vip",outcome="success"} 0.042
 * }</pre>
 *
 * <p>For a class that is not final, the generated class is a subclass with the same constructors:
 * {@code OrdersMetered.of(database)}.
 *
 * <p>Only calls through {@code OrderServiceMetered} are recorded. The generated metric set is an
 * ordinary one, with the same rules, catalogue, lock file, alerts and dashboards.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Instrumented {

  /**
   * The first word of every derived name, usually the application: {@code "shop"}. In snake case;
   * empty for none.
   *
   * @return the namespace
   */
  String namespace() default "";

  /**
   * The interface whose calls are measured, if it is not this one: an interface that cannot be
   * annotated, such as one of a library. This interface extends it and declares the measured
   * methods again.
   *
   * <pre>{@code
   * @Instrumented(of = ParcelService.class, namespace = "shop")
   * interface Parcels extends ParcelService {
   *
   *   @Timed
   *   @Override
   *   Receipt send(@Label Speed speed, Parcel parcel);
   * }
   * }</pre>
   *
   * <pre>{@code
   * ParcelService parcels = ParcelsMetered.of(new HttpParcelService());
   * }</pre>
   *
   * @return the interface; {@code void.class} for this one
   */
  Class<?> of() default void.class;

  /**
   * The words after the namespace. In snake case; if empty, the name of the type: {@code
   * "order_service"}.
   *
   * @return the subsystem
   */
  String subsystem() default "";

  /**
   * The team that is responsible for the metrics, as in {@link Metrics#owner()}.
   *
   * @return the owner
   */
  String owner() default "";

  /**
   * The address of the page that explains what to do if an alert fires, as in {@link
   * Metrics#runbook()}.
   *
   * @return the address
   */
  String runbook() default "";

  /**
   * The framework that can inject the generated metric set and measures its beans that implement
   * the interface, if it is another than that of the option {@code -Aforethought.components}.
   *
   * @return the framework
   */
  Components components() default Components.DEFAULT;
}

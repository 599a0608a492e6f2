package io.forethought;

/**
 * The framework whose beans javac generates for a metric set or for a type with {@link
 * Instrumented}, instead of what the option {@code -Aforethought.components} says.
 *
 * <pre>{@code
 * @Metrics(namespace = "shop", components = Components.SPRING)
 * public interface OrderMetrics {
 *
 *   @Counter(help = "Orders accepted by the shop.")
 *   CounterDataPoint created(PaymentProvider paymentProvider);
 * }
 * }</pre>
 *
 * <pre>{@code
 * @Service
 * class Orders {
 *   Orders(OrderMetrics metrics) {
 *     metrics.created(PaymentProvider.STRIPE).inc();
 *   }
 * }
 * }</pre>
 *
 * <pre>{@code
 * # HELP shop_created_total Orders accepted by the shop.
 * # TYPE shop_created_total counter
 * shop_created_total{payment_provider="stripe"} 1.0
 * }</pre>
 *
 * <p>javac reports an error if the framework is not on the class path (FT917).
 *
 * @since 0.1.0
 */
public enum Components {
  /** What the option {@code -Aforethought.components} says; without the option, no beans. */
  DEFAULT,

  /** No beans. The program registers the metric set itself. */
  NONE,

  /**
   * Spring: the metric set is a bean. Each bean that implements an interface with {@link
   * Instrumented} is measured.
   */
  SPRING,

  /**
   * CDI: the metric set is a bean. The class that measures the calls of an interface with {@link
   * Instrumented} is a decorator.
   */
  CDI,

  /** The annotations of {@code jakarta.inject}: a provider of the metric set. */
  JAKARTA_INJECT
}

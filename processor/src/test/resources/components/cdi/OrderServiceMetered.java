package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.method.RecordingFailures;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.TransientReference;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.Serializable;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Records calls of another {@link OrderService}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@SuppressWarnings("serial")
@Decorator
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public final class OrderServiceMetered<T extends Comparable<T>> implements OrderService<T>, Serializable {
  private final OrderService<T> service;

  private final transient OrderServiceMetrics metrics;

  private final transient RecordingFailures failures = new RecordingFailures(OrderServiceMetered.class);

  @Inject
  OrderServiceMetered(@Delegate @Any OrderService<T> service,
      @TransientReference OrderServiceMetrics metrics) {
    this.service = Objects.requireNonNull(service, "service");
    this.metrics = Objects.requireNonNull(metrics, "metrics");
  }

  private Object readResolve() {
    return new OrderServiceMetered<>(service,
        CDI.current().select(OrderServiceMetrics.class).get());
  }

  /**
   * Records calls on the default registry.
   *
   * @param <T> as in the interface
   * @param service receives the calls
   * @return the service that records its calls
   */
  public static <T extends Comparable<T>> OrderServiceMetered<T> of2(OrderService<T> service) {
    return new OrderServiceMetered<>(service, Forethought.metrics(OrderServiceMetrics.class));
  }

  /**
   * Records calls on a registry.
   *
   * @param <T> as in the interface
   * @param service receives the calls
   * @param registry where the metrics are exposed
   * @return the service that records its calls
   */
  public static <T extends Comparable<T>> OrderServiceMetered<T> of2(OrderService<T> service,
      PrometheusRegistry registry) {
    return new OrderServiceMetered<>(service, Forethought.metrics(OrderServiceMetrics.class, registry));
  }

  /**
   * Records calls on a metric set.
   *
   * @param <T> as in the interface
   * @param service receives the calls
   * @param metrics the metric set
   * @return the service that records its calls
   */
  public static <T extends Comparable<T>> OrderServiceMetered<T> of2(OrderService<T> service,
      OrderServiceMetrics metrics) {
    return new OrderServiceMetered<>(service, metrics);
  }

  @Override
  public T take(T cart) {
    T result;
    try {
      result = service.take(cart);
    } catch (Throwable thrown) {
      takeEnded();
      throw thrown;
    }
    takeEnded();
    return result;
  }

  private void takeEnded() {
    try {
      metrics.takeCalls().inc();
    } catch (Throwable failure) {
      failures.add("take", failure);
    }
  }

  @Override
  public void of() {
    service.of();
  }
}

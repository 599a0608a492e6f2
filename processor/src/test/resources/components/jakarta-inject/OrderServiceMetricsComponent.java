package shop;

import io.forethought.runtime.Forethought;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/**
 * Provides {@link OrderServiceMetrics} on the default registry.
 */
@Singleton
@Generated("io.forethought.processor.MetricsProcessor")
public final class OrderServiceMetricsComponent implements Provider<OrderServiceMetrics> {
  @Inject
  OrderServiceMetricsComponent() {
  }

  @Override
  public OrderServiceMetrics get() {
    return Forethought.metrics(OrderServiceMetrics.class);
  }
}

package shop;

import io.forethought.runtime.Forethought;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/**
 * Provides {@link OrderMetrics} on the default registry.
 */
@Singleton
@Generated("io.forethought.processor.MetricsProcessor")
public final class OrderMetricsComponent implements Provider<OrderMetrics> {
  @Inject
  OrderMetricsComponent() {
  }

  @Override
  public OrderMetrics get() {
    return Forethought.metrics(OrderMetrics.class);
  }
}

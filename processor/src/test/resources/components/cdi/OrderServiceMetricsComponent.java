package shop;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/**
 * Makes {@link OrderServiceMetrics} a bean of CDI.
 */
@Dependent
@Generated("io.forethought.processor.MetricsProcessor")
public class OrderServiceMetricsComponent {
  @Produces
  @Singleton
  OrderServiceMetrics metrics(Instance<PrometheusRegistry> registries) {
    return registries.isUnsatisfied()
        ? Forethought.metrics(OrderServiceMetrics.class)
        : Forethought.metrics(OrderServiceMetrics.class, registries.get());
  }

  void start(@Observes Startup event, OrderServiceMetrics metrics) {
    // The parameter registers the metrics when the application starts.
  }
}

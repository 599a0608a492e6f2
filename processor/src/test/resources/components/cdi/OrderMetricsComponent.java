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
 * Makes {@link OrderMetrics} a bean of CDI.
 */
@Dependent
@Generated("io.forethought.processor.MetricsProcessor")
public class OrderMetricsComponent {
  @Produces
  @Singleton
  OrderMetrics metrics(Instance<PrometheusRegistry> registries) {
    return registries.isUnsatisfied()
        ? Forethought.metrics(OrderMetrics.class)
        : Forethought.metrics(OrderMetrics.class, registries.get());
  }

  void start(@Observes Startup event, OrderMetrics metrics) {
    // The parameter registers the metrics when the application starts.
  }
}

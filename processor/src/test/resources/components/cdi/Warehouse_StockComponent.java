package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/**
 * Makes {@link Warehouse.Stock} a bean of CDI.
 */
@Dependent
@Generated("io.forethought.processor.MetricsProcessor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
class Warehouse_StockComponent {
  @Produces
  @Singleton
  Warehouse.Stock metrics(Instance<PrometheusRegistry> registries,
      Warehouse_StockImpl.Sources sources) {
    return Warehouse_StockImpl.register(
        registries.isUnsatisfied() ? Forethought.registry() : registries.get(), sources);
  }

  void start(@Observes Startup event, Warehouse.Stock metrics) {
    // The parameter registers the metrics when the application starts.
  }

  void stop(@Observes Shutdown event, Warehouse.Stock metrics) {
    MetricSets.unregister(metrics);
  }
}

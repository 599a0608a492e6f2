package shop;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Disposes;
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
    return Warehouse_StockImpl.register(registry(registries), sources);
  }

  void unregister(@Disposes Warehouse.Stock metrics, Instance<PrometheusRegistry> registries) {
    Forethought.unregister(Warehouse.Stock.class, registry(registries));
  }

  private static PrometheusRegistry registry(Instance<PrometheusRegistry> registries) {
    return registries.isUnsatisfied() ? PrometheusRegistry.defaultRegistry : registries.get();
  }

  void start(@Observes Startup event, Warehouse.Stock metrics) {
    // The parameter registers the metrics when the application starts.
  }
}

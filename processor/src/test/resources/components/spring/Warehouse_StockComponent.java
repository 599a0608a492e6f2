package shop;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes {@link Warehouse.Stock} a bean of Spring.
 */
@Configuration(value = "shop.Warehouse_StockComponent", proxyBeanMethods = false)
@Generated("io.forethought.processor.MetricsProcessor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
class Warehouse_StockComponent implements DisposableBean {
  private final PrometheusRegistry registry;

  private final Warehouse.Stock metrics;

  Warehouse_StockComponent(ObjectProvider<PrometheusRegistry> registries,
      Warehouse_StockImpl.Sources sources) {
    registry = registries.getIfAvailable(Forethought::registry);
    metrics = Warehouse_StockImpl.register(registry, sources);
  }

  @Bean("shop.Warehouse.Stock")
  Warehouse.Stock metrics() {
    return metrics;
  }

  @Override
  public void destroy() {
    Forethought.unregister(Warehouse.Stock.class, registry);
  }
}

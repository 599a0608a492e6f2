package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.registration.SharedSet;
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
  private final SharedSet<Warehouse.Stock> set;

  Warehouse_StockComponent(ObjectProvider<PrometheusRegistry> registries,
      Warehouse_StockImpl.Sources sources) {
    PrometheusRegistry registry = registries.getIfAvailable(Forethought::registry);
    set = SharedSet.open(Warehouse.Stock.class, registry, sources);
  }

  @Bean("shop.Warehouse.Stock")
  Warehouse.Stock metrics() {
    return set.metrics();
  }

  @Override
  public void destroy() {
    set.close();
  }
}

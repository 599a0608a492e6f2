package shop;

import io.forethought.runtime.Forethought;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/**
 * Provides {@link Warehouse.Stock} on the default registry.
 */
@Singleton
@Generated("io.forethought.processor.MetricsProcessor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
final class Warehouse_StockComponent implements Provider<Warehouse.Stock> {
  private final Warehouse.Stock metrics;

  @Inject
  Warehouse_StockComponent(Warehouse_StockImpl.Sources sources) {
    metrics = Warehouse_StockImpl.register(Forethought.registry(), sources);
  }

  @Override
  public Warehouse.Stock get() {
    return metrics;
  }
}

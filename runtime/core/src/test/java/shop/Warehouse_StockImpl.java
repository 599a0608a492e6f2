package shop;

import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;

/** Written by hand, in the very shape of generated code. */
@Generated("io.forethought.processor.MetricsProcessor")
final class Warehouse_StockImpl implements Warehouse.Stock {
  static {
    MetricSets.provide(Warehouse.Stock.class, Warehouse_StockImpl::new);
  }

  private final GaugeDataPoint items;

  private Warehouse_StockImpl(Instruments instruments) {
    this.items = instruments.gauge("shop_stock_items", "Items on stock.").build().only();
  }

  static Warehouse.Stock register(PrometheusRegistry registry) {
    return MetricSets.register(Warehouse.Stock.class, registry);
  }

  @Override
  public GaugeDataPoint items() {
    return items;
  }
}

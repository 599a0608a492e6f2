package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** A user whose metric set is nested and package-private. */
public final class Warehouse {

  private Warehouse() {}

  /** Puts that many items on stock and tells the scrape. */
  public static String stock(int items) {
    PrometheusRegistry registry = new PrometheusRegistry();
    Forethought.metrics(Stock.class, registry).items().set(items);
    return Scrape.text(registry);
  }

  interface Stock {
    GaugeDataPoint items();
  }
}

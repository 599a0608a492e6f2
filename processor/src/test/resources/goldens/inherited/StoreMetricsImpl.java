package shop;

import io.forethought.Catalogued;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.EnumLabel;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;

/**
 * The metrics declared by {@link StoreMetrics}.
 *
 * <ul>
 *   <li>counter {@code shop_store_taken_total{product}}
 *   <li>counter {@code shop_store_stored_total{product}}
 *   <li>gauge {@code shop_store_held}
 * </ul>
 */
@Generated("io.forethought.processor.MetricsProcessor")
final class StoreMetricsImpl implements StoreMetrics {
  static {
    MetricSets.provide(StoreMetrics.class, StoreMetricsImpl::new);
  }

  private final CounterFamily taken;

  private final EnumLabel<Product> takenProduct;

  private final CounterFamily stored;

  private final EnumLabel<Product> storedProduct;

  private final GaugeDataPoint held;

  private StoreMetricsImpl(Instruments instruments) {
    var taken = instruments
        .counter("shop_store_taken_total", "Things taken out or thrown away since the start.");
    this.takenProduct = taken.label("product", Product.values());
    this.taken = taken.build();

    var stored = instruments
        .counter("shop_store_stored_total", "Things put into it since the start.");
    this.storedProduct = stored.label("product", Product.values());
    this.stored = stored.build();

    this.held = instruments
        .gauge("shop_store_held", "Things that lie in it now.")
        .build()
        .only();
  }

  /**
   * Registers all metrics of {@link StoreMetrics}.
   *
   * @param registry where they are exposed
   * @return the metrics
   * @throws IllegalStateException if they are already registered there, or a name is taken
   */
  public static StoreMetrics register(PrometheusRegistry registry) {
    return MetricSets.register(StoreMetrics.class, registry);
  }

  /**
   * Things taken out or thrown away since the start.
   *
   * <p>Counter: {@code shop_store_taken_total{product}}.
   */
  @Catalogued(
      name = "shop_store_taken_total",
      type = "counter",
      help = "Things taken out or thrown away since the start.",
      labels = @Catalogued.Label(name = "product", values = {"apple", "pear"}))
  @Override
  public CounterDataPoint taken(Product product) {
    return taken.at(takenProduct.offset(product));
  }

  /**
   * Things put into it since the start.
   *
   * <p>Counter: {@code shop_store_stored_total{product}}.
   */
  @Catalogued(
      name = "shop_store_stored_total",
      type = "counter",
      help = "Things put into it since the start.",
      labels = @Catalogued.Label(name = "product", values = {"apple", "pear"}))
  @Override
  public CounterDataPoint stored(Product product) {
    return stored.at(storedProduct.offset(product));
  }

  /**
   * Things that lie in it now.
   *
   * <p>Gauge: {@code shop_store_held}.
   */
  @Catalogued(
      name = "shop_store_held",
      type = "gauge",
      help = "Things that lie in it now.")
  @Override
  public GaugeDataPoint held() {
    return held;
  }
}

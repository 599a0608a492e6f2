package shop;

import io.forethought.Catalogued;
import io.forethought.GaugeMode;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.EnumLabel;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;

/**
 * The metrics declared by {@link StoreMetrics}.
 *
 * <ul>
 *   <li>counter {@code shop_store_visited_total{sources}}
 *   <li>gauge {@code shop_store_sources}
 *   <li>gauge {@code shop_store_free_bytes}, also {@code shop_store_space_bytes}
 *   <li>gauge {@code shop_store_pieces}
 * </ul>
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class StoreMetricsImpl implements StoreMetrics {
  static {
    MetricSets.provide(StoreMetrics.class, Sources.class, StoreMetricsImpl::new);
  }

  private final CounterFamily visited;

  private final EnumLabel<StoreMetrics.Sources> visitedSources;

  private final GaugeDataPoint sources_;

  private final GaugeDataPoint free;

  private final GaugeDataPoint pieces;

  private StoreMetricsImpl(Instruments instruments, Sources sources) {
    var visited = instruments
        .counter("shop_store_visited_total", "Customers by how they came.");
    this.visitedSources = visited.label("sources", StoreMetrics.Sources.values());
    this.visited = visited.build();

    this.sources_ = instruments
        .gauge("shop_store_sources", "Length of the queue at the door.", sources::sources)
        .multiprocess(GaugeMode.LIVESUM)
        .build()
        .only();

    this.free = instruments
        .gauge("shop_store_free_bytes", "Space that the storage has left.", sources::free)
        .timeoutMillis(2500)
        .unit("bytes")
        .alsoAs("shop_store_space_bytes", "2099-12-31")
        .build()
        .only();

    this.pieces = instruments
        .gauge("shop_store_pieces", "Pieces in the storage.", sources::pieces)
        .refreshMillis(3600000)
        .timeoutMillis(60000)
        .unknownAfterFailure()
        .build()
        .only();
  }

  /**
   * Registers all metrics of {@link StoreMetrics}.
   *
   * @param registry where they are exposed
   * @param sources what its gauges are read from, until the set is unregistered
   * @return the metrics
   * @throws IllegalStateException if they are already registered there, or a name is taken
   */
  public static StoreMetrics register(PrometheusRegistry registry, Sources sources) {
    return MetricSets.registerWithSources(StoreMetrics.class, registry, sources);
  }

  /**
   * Customers by how they came.
   *
   * <p>Counter: {@code shop_store_visited_total{sources}}.
   */
  @Catalogued(
      name = "shop_store_visited_total",
      type = "counter",
      help = "Customers by how they came.",
      labels = @Catalogued.Label(name = "sources", values = {"store", "web"}))
  @Override
  public void visited(StoreMetrics.Sources sources) {
    visited.inc(visitedSources.offset(sources));
  }

  /**
   * Length of the queue at the door.
   *
   * <p>Gauge: {@code shop_store_sources}.
   */
  @Catalogued(
      name = "shop_store_sources",
      type = "gauge",
      help = "Length of the queue at the door.")
  @Override
  public double sources() {
    return sources_.get();
  }

  /**
   * Space that the storage has left.
   *
   * <p>Gauge: {@code shop_store_free_bytes}; until 2099-12-31 also {@code shop_store_space_bytes}.
   */
  @Catalogued(
      name = "shop_store_free_bytes",
      type = "gauge",
      help = "Space that the storage has left.",
      unit = "bytes",
      renamedFrom = "shop_store_space_bytes",
      until = "2099-12-31")
  @Override
  public double free() {
    return free.get();
  }

  /**
   * Pieces in the storage.
   *
   * <p>Gauge: {@code shop_store_pieces}.
   */
  @Catalogued(
      name = "shop_store_pieces",
      type = "gauge",
      help = "Pieces in the storage.")
  @Override
  public double pieces() {
    return pieces.get();
  }

  /**
   * What the gauges of {@link StoreMetrics} are read from. Reads run on threads of Forethought.
   * Reads of different gauges can overlap.
   */
  public interface Sources {
    /**
     * Reads {@code shop_store_sources}.
     *
     * @return the value, or NaN if it is unknown
     * @throws Exception if reading fails, which is counted
     */
    double sources() throws Exception;

    /**
     * Reads {@code shop_store_free_bytes}.
     *
     * @return the value, or NaN if it is unknown
     * @throws Exception if reading fails, which is counted
     */
    double free() throws Exception;

    /**
     * Reads {@code shop_store_pieces}.
     *
     * @return the value, or NaN if it is unknown
     * @throws Exception if reading fails, which is counted
     */
    double pieces() throws Exception;
  }
}

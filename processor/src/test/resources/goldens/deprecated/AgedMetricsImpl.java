package shop;

import io.forethought.Catalogued;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.EnumLabel;
import io.forethought.runtime.family.StateSetCell;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;

/**
 * The metrics declared by {@link AgedMetrics}.
 *
 * <ul>
 *   <li>counter {@code shop_faxed_total{channel}}
 *   <li>state set {@code shop_open}
 * </ul>
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("io.forethought.processor.MetricsProcessor")
public final class AgedMetricsImpl implements AgedMetrics {
  static {
    MetricSets.provide(AgedMetrics.class, AgedMetricsImpl::new);
  }

  private final CounterFamily faxed;

  private final EnumLabel<AgedMetrics.Channel> faxedChannel;

  private final StateSetCell<AgedMetrics.Channel> open;

  private AgedMetricsImpl(Instruments instruments) {
    var faxed = instruments
        .counter("shop_faxed_total", "Orders sent by telefax.");
    this.faxedChannel = faxed.label("channel", AgedMetrics.Channel.values());
    this.faxed = faxed.build();

    this.open = instruments
        .stateSet("shop_open", "Which line is open.", AgedMetrics.Channel.values())
        .build()
        .only();
  }

  /**
   * Registers all metrics of {@link AgedMetrics}.
   *
   * @param registry where they are exposed
   * @return the metrics
   * @throws IllegalStateException if they are already registered there, or a name is taken
   */
  public static AgedMetrics register(PrometheusRegistry registry) {
    return MetricSets.register(AgedMetrics.class, registry);
  }

  /**
   * Orders sent by telefax.
   *
   * <p>Counter: {@code shop_faxed_total{channel}}.
   */
  @Catalogued(
      name = "shop_faxed_total",
      type = "counter",
      help = "Orders sent by telefax.",
      labels = @Catalogued.Label(name = "channel", values = {"fax", "telex"}))
  @Override
  public void faxed(AgedMetrics.Channel channel) {
    faxed.inc(faxedChannel.offset(channel));
  }

  /**
   * Which line is open.
   *
   * <p>State set: {@code shop_open{shop_open}}.
   */
  @Catalogued(
      name = "shop_open",
      type = "stateset",
      help = "Which line is open.",
      labels = @Catalogued.Label(name = "shop_open", values = {"fax", "telex"}))
  @Override
  public void open(AgedMetrics.Channel channel) {
    open.become(channel);
  }
}

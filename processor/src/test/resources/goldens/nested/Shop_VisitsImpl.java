package shop;

import io.forethought.Catalogued;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.EnumLabel;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;

/**
 * The metrics declared by {@link Shop.Visits}.
 *
 * <ul>
 *   <li>counter {@code shop_entered_total{door}}
 * </ul>
 */
@Generated("io.forethought.processor.MetricsProcessor")
final class Shop_VisitsImpl implements Shop.Visits {
  static {
    MetricSets.provide(Shop.Visits.class, Shop_VisitsImpl::new);
  }

  private final CounterFamily entered;

  private final EnumLabel<Shop.Door> enteredDoor;

  private Shop_VisitsImpl(Instruments instruments) {
    var entered = instruments
        .counter("shop_entered_total", "Customers who came in.");
    this.enteredDoor = entered.label("door", Shop.Door.values());
    this.entered = entered.build();
  }

  /**
   * Registers all metrics of {@link Shop.Visits}.
   *
   * @param registry where they are exposed
   * @return the metrics
   * @throws IllegalStateException if they are already registered there, or a name is taken
   */
  public static Shop.Visits register(PrometheusRegistry registry) {
    return MetricSets.register(Shop.Visits.class, registry);
  }

  /**
   * Customers who came in.
   *
   * <p>Counter: {@code shop_entered_total{door}}.
   */
  @Catalogued(
      name = "shop_entered_total",
      type = "counter",
      help = "Customers who came in.",
      labels = @Catalogued.Label(name = "door", values = {"back", "front"}))
  @Override
  public void entered(Shop.Door door) {
    entered.inc(enteredDoor.offset(door));
  }
}

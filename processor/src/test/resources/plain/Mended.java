import io.forethought.*;
import io.prometheus.metrics.core.datapoints.*;
import java.time.Duration;

@Metrics(namespace = "shop")
interface Mended {
  enum Size { SMALL, LARGE }

  @Counter(name = "shop_orders_total", help = "Orders accepted by the shop.")
  void accepted();

  @Gauge(name = "shop_stock", help = "Articles that lie in the warehouse.")
  GaugeDataPoint stock();

  @Counter(name = "shop_waited_seconds_total", help = "Time that customers waited.", unit = Unit.SECONDS)
  CounterDataPoint waited();

  @Counter(help = "Customers sent away at the door.")
  void refused();

  @Counter(help = "Visits by signed-in customers.")
  void visited(@Label(values = {"start", "cart"}) String page);

  @Counter(help = "Parcels handed to the carrier.")
  void sent(Size size);

  @Histogram(help = "Weight of parcels.", unit = Unit.GRAMS, buckets = {50, 100})
  DistributionDataPoint weight();

  @Histogram(help = "Age of what is thrown away.", unit = Unit.SECONDS, buckets = 1)
  void thrownAway(@Amount Duration age);

  @Gauge(help = "Customers in the shop now.")
  GaugeDataPoint customers();

  @Gauge(help = "Carts that wait at the door.")
  void carts(@Amount long number);

  default void forgotten() {}
}

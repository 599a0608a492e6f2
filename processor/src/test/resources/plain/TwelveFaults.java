import io.forethought.*;
import io.prometheus.metrics.core.datapoints.*;
import java.time.Duration;

@Metrics(namespace = "Shop")
interface TwelveFaults {
  enum Size { SMALL, @LabelValue("small") LARGE }

  @Counter(name = "shop_orders", help = "Orders accepted by the shop.")
  void accepted();

  @Gauge(name = "shop_stock_total", help = "Articles that lie in the warehouse.")
  GaugeDataPoint stock();

  @Counter(name = "shop_waited_milliseconds_total", help = "Time that customers waited.")
  CounterDataPoint waited();

  @Counter(help = "")
  void refused();

  @Counter(help = "Visits by signed-in customers.")
  void visited(String page);

  @Counter(help = "Parcels handed to the carrier.")
  void sent(Size size);

  @Histogram(help = "Weight of parcels.", unit = Unit.GRAMS, buckets = {100, 50})
  DistributionDataPoint weight();

  @Histogram(help = "Age of what is thrown away.", unit = Unit.BYTES, buckets = 1)
  void thrownAway(@Amount Duration age);

  @Gauge(help = "Customers in the shop now.")
  CounterDataPoint customers();

  @Gauge(help = "Carts that wait at the door.")
  void carts();

  void forgotten();
}

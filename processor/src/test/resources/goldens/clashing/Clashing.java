import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.LabelValue;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop")
public interface Clashing {

  enum Map {
    NORTH,
    @LabelValue("the \"south\"\\\n$L")
    SOUTH
  }

  enum EnumLabel {
    ONE
  }

  @Counter(help = "Method, parameter and field of one name: $L \"quoted\" \\ and\nbroken.")
  void sent(@Amount long sent);

  @Counter(help = "A method called as the constructor's parameter is.")
  CounterDataPoint instruments(
      @Label(name = "played") EnumLabel instruments,
      @Label(name = "tuned") boolean instrumentsInstruments);

  @Counter(help = "First of two overloaded methods.", name = "shop_drawn_maps_total")
  void drawn(@Label(name = "half") Map map);

  @Counter(help = "Second of two overloaded methods.", name = "shop_drawn_sheets_total")
  void drawn(@Label(name = "half") Map map, EnumLabel drawnMap);

  @Gauge(help = "A name that begins as a keyword does.")
  void classes(@Amount double thisValue, boolean registry);
}

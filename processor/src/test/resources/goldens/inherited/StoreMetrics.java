package shop;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

interface Sized {
  @Gauge(help = "Things that lie in it now.")
  GaugeDataPoint held();
}

interface Stocked<P extends Enum<P>> extends Sized {
  @Counter(help = "Things put into it since the start.")
  CounterDataPoint stored(P product);

  @Counter(help = "Things taken out since the start.")
  CounterDataPoint taken(P product);
}

@Metrics(namespace = "shop", subsystem = "store")
interface StoreMetrics extends Stocked<Product>, Sized {
  @Override
  @Counter(help = "Things taken out or thrown away since the start.")
  CounterDataPoint taken(Product product);
}

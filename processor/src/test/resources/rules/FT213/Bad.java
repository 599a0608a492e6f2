package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Parcels handed to the carrier.")
  CounterDataPoint sent(Size arg0);
//                           ^ FT213
}

enum Size {
  SMALL,
  LARGE
}

package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that customers submitted, accepted or not.")
  CounterDataPoint submitted();

  @Counter(help = "Orders that customers submitted and the shop rejected.")
  CounterDataPoint submittedFailed();
}

package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "What customers handed in, accepted or not.")
  CounterDataPoint submitted();

  @Counter(help = "What customers handed in and the shop did not accept.")
  CounterDataPoint submittedFailed();
}

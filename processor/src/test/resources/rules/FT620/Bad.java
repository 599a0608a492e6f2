package rules;

import io.forethought.Alert;
import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  @Alert(
      name = "OrdersTrouble",
      expr = "rate($metric[30s]) > 1",
//                         ^ FT620
      summary = "Something is wrong with orders.")
  CounterDataPoint accepted();
}

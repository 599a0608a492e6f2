package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

class Shop {

  @Metrics(namespace = "shop", subsystem = "orders")
  private interface OrderMetrics {
//        ^ FT411

    @Counter(help = "Orders that passed all checks.")
    CounterDataPoint accepted();
  }
}

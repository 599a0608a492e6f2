package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop")
interface PaymentMetrics {

  @Counter(name = "payments_total", help = "Payments that customers started.")
//                ^ FT127
  CounterDataPoint started();
}

package rules;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.LabelValue;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted(Voucher voucher, @Label(values = {"web", "_other"}) String channel);
//                                                                   ^ FT212
}

enum Voucher {
  @LabelValue("")
//            ^ FT212 (no place in ecj)
  NONE,
  SPRING,
  BIRTHDAY
}

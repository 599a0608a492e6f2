package rules;

import io.forethought.Counted;
import io.forethought.Counter;
import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that customers have placed.")
  CounterDataPoint created();
}

@Instrumented
interface Orders {

  @Counted(in = OrderMetrics.class, metric = "created")
  void take(@Label boolean urgent);
//                         ^ FT814
}

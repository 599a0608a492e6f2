package rules;

import io.forethought.Counter;
import io.forethought.Instrumented;
import io.forethought.Metrics;
import io.forethought.Timed;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that customers have placed.")
  CounterDataPoint created();
}

@Instrumented
interface Orders {

  @Timed(in = OrderMetrics.class, metric = "created")
//^ FT812
  void take();
}

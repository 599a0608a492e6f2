package rules;

import io.forethought.Counter;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
//^ FT415
  CounterDataPoint accepted();
}

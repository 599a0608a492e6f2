package shop;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Not public, as a set of one package. */
@Metrics(namespace = "shop", subsystem = "visits")
interface VisitMetrics {

  @Counter(help = "Pages that customers opened.")
  CounterDataPoint pages();

  @Counter(help = "Pages that do not exist.")
  void missing();
}

package shop;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.MeasuredMethods;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.forethought.runtime.method.AsyncOutcome;
import io.forethought.runtime.method.Outcome;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import javax.annotation.processing.Generated;

/**
 * The metrics about calls of the methods of {@link Warehouse}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@MeasuredMethods(Warehouse.class)
@Metrics(namespace = "shop", subsystem = "warehouse")
public interface WarehouseMetrics {
  @Histogram(help = "Duration of calls of Warehouse.store.", unit = Unit.SECONDS)
  DistributionDataPoint store(boolean fragile, Outcome outcome);

  @Counter(help = "Calls of Warehouse.store that threw an exception.")
  CounterDataPoint storeExceptions(boolean fragile,
      @Label(values = {"IllegalStateException"}) String exception);

  @Counter(help = "Calls of Warehouse.count that have ended.")
  CounterDataPoint countCalls();

  @Counter(help = "Calls of Warehouse.prepare that have ended.")
  CounterDataPoint prepareCalls();

  @Gauge(help = "Calls of Warehouse.prepare that have not ended.")
  GaugeDataPoint prepareInProgress();

  @Histogram(help = "Duration of calls of Warehouse.load.", unit = Unit.SECONDS)
  DistributionDataPoint load(AsyncOutcome outcome);
}

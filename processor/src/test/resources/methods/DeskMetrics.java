package shop;

import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.MeasuredMethods;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.forethought.runtime.method.Outcome;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import javax.annotation.processing.Generated;

/**
 * The metrics about calls of the methods of {@link Desk}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@MeasuredMethods(Desk.class)
@Metrics(namespace = "shop", subsystem = "desk")
public interface DeskMetrics {
  @Histogram(help = "Duration of calls of Desk.sell.", unit = Unit.SECONDS)
  DistributionDataPoint sell(@Label(values = {"paid", "refused"}) String status, Outcome outcome);

  @Counter(help = "Calls of Desk.sell that have ended.")
  CounterDataPoint sellCalls(@Label(values = {"true", "false"}) String large);

  @Histogram(help = "Duration of calls of Desk.preorder.", unit = Unit.SECONDS)
  DistributionDataPoint preorder(@Label(name = "in_store") boolean status,
      @Label(name = "status", values = {"paid", "refused"}) String statusOfResult);

  @Counter(help = "Calls of Desk.preorder that have ended.")
  CounterDataPoint preorderCalls(@Label(name = "in_store") boolean status,
      @Label(name = "status", values = {"paid", "refused"}) String statusOfResult);
}

package shop;

import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.HistogramKind;
import io.forethought.Label;
import io.forethought.MeasuredMethods;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.forethought.runtime.method.Outcome;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import javax.annotation.processing.Generated;
import parcels.ParcelService;

/**
 * The metrics about calls of the methods of {@link Parcels}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@MeasuredMethods(Parcels.class)
@Metrics(namespace = "shop", subsystem = "parcels")
public interface ParcelsMetrics {
  @Histogram(help = "Duration of calls of Parcels.send.", unit = Unit.SECONDS, buckets = {0.1, 1}, kind = HistogramKind.BOTH, exemplarLabels = Parcels.Request.class)
  DistributionDataPoint send(ParcelService.Speed speed, Outcome outcome);

  @Counter(help = "Calls of Parcels.send that threw an exception.", exemplars = true)
  CounterDataPoint sendExceptions(ParcelService.Speed speed,
      @Label(values = {"IOException"}) String exception);

  @Counter(help = "Calls of Parcels.location that have ended.")
  CounterDataPoint locationCalls(boolean exact);
}

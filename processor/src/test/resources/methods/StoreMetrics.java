package shop;

import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.MeasuredMethods;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.forethought.runtime.method.AsyncOutcome;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import javax.annotation.processing.Generated;

/**
 * The metrics about calls of the methods of {@link Store}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@MeasuredMethods(Store.class)
@Metrics(namespace = "shop", subsystem = "articles")
interface StoreMetrics {
  @Histogram(help = "Duration of calls of Store.find.", unit = Unit.SECONDS)
  DistributionDataPoint find();

  @Counter(name = "shop_articles_searches_total", help = "Calls of Store.find that have ended.")
  CounterDataPoint findCalls(@Label(name = "in_stock") boolean metrics);

  @Counter(help = "Calls of Store.put that threw an exception.")
  CounterDataPoint putExceptions(boolean failures,
      @Label(values = {"IllegalStateException"}) String exception);

  @Histogram(help = "Duration of calls of Store.load.", unit = Unit.SECONDS)
  DistributionDataPoint load(AsyncOutcome outcome);

  @Counter(help = "Calls of Store.load that threw an exception.")
  CounterDataPoint loadExceptions(@Label(values = {"IllegalStateException"}) String exception);

  @Histogram(help = "Duration of calls of Store.preload.", unit = Unit.SECONDS)
  DistributionDataPoint preload(AsyncOutcome outcome);
}

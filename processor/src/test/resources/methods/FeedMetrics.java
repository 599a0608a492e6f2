package shop;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.MeasuredMethods;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.forethought.runtime.method.AsyncOutcome;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import javax.annotation.processing.Generated;

/**
 * The metrics about calls of the methods of {@link Feed}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@MeasuredMethods(Feed.class)
@Metrics(namespace = "shop", subsystem = "feed")
public interface FeedMetrics {
  @Histogram(help = "Duration of calls of Feed.quote.", unit = Unit.SECONDS)
  DistributionDataPoint quote(boolean value, AsyncOutcome outcome);

  @Counter(help = "Calls of Feed.quote that threw an exception.")
  CounterDataPoint quoteExceptions(boolean value,
      @Label(values = {"IOException"}) String exception);

  @Gauge(help = "Calls of Feed.quote that have not ended.")
  GaugeDataPoint quoteInProgress(boolean value);

  @Counter(help = "Calls of Feed.prices that have ended.")
  CounterDataPoint pricesCalls();

  @Counter(help = "Calls of Feed.prices that threw an exception.")
  CounterDataPoint pricesExceptions();

  @Histogram(help = "Duration of calls of Feed.later.", unit = Unit.SECONDS)
  DistributionDataPoint later(AsyncOutcome outcome);

  @Counter(help = "Calls of Feed.numbers that have ended.")
  CounterDataPoint numbersCalls();

  @Counter(help = "Calls of Feed.numbers that threw an exception.")
  CounterDataPoint numbersExceptions();

  @Gauge(help = "Calls of Feed.numbers that have not ended.")
  GaugeDataPoint numbersInProgress();
}

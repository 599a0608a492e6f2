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
 * The metrics about calls of the methods of {@link OrderService}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@MeasuredMethods(OrderService.class)
@Metrics(namespace = "shop", owner = "orders", subsystem = "order_service")
public interface OrderServiceMetrics {
  @Histogram(help = "Time to take an order.", unit = Unit.SECONDS, buckets = {0.1, 0.5, 1})
  DistributionDataPoint take(OrderService.OrderType orderType, Outcome outcome);

  @Counter(help = "Calls of OrderService.take that threw an exception.")
  CounterDataPoint takeExceptions(OrderService.OrderType orderType,
      @Label(values = {"PaymentDeclined", "IOException"}) String exception);

  @Counter(help = "Orders that customers gave up.")
  CounterDataPoint cancelCalls(@Label(from = 1, to = 3) int reason);

  @Histogram(help = "Duration of calls of OrderService.report.", unit = Unit.SECONDS)
  DistributionDataPoint report(@Label(values = {"pdf", "html"}) String format,
      AsyncOutcome outcome);

  @Counter(help = "Calls of OrderService.report that threw an exception.")
  CounterDataPoint reportExceptions(@Label(values = {"pdf", "html"}) String format);

  @Gauge(help = "Calls of OrderService.report that have not ended.")
  GaugeDataPoint reportInProgress(@Label(values = {"pdf", "html"}) String format);
}

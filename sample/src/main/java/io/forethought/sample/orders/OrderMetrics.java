package io.forethought.sample.orders;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Summary;
import io.forethought.Suppress;
import io.forethought.Unit;
import io.forethought.sample.payments.PaymentProvider;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import java.time.Duration;

/** The metrics of orders. */
@Metrics(namespace = "shop", subsystem = "orders")
public interface OrderMetrics {

  @Counter(help = "Requests for an order, accepted or not.")
  void submitted(@Label(values = {"web", "app", "store"}) String channel);

  @Counter(help = "Orders accepted by the shop, paid or not.")
  CounterDataPoint created(PaymentProvider paymentProvider, UserType userType);

  @Counter(help = "Orders turned away, by what was wrong with them.")
  void refused(RefusalReason refusalReason);

  @Counter(help = "Orders cancelled before they were paid.")
  void cancelled(CancellationReason cancellationReason);

  @Gauge(help = "Accepted orders that wait for payment.")
  double pending();

  @Histogram(
      help = "Time to reserve the items and store the order.",
      unit = Unit.SECONDS,
      buckets = {0.00001, 0.0001, 0.001, 0.01, 0.1, 1})
  DistributionDataPoint processingDuration(OrderType orderType);

  @Histogram(
      help = "Time from the order to its payment.",
      unit = Unit.SECONDS,
      buckets = {0.01, 0.1, 1, 10, 60, 600, 3600})
  void paymentDelay(OrderType orderType, @Amount Duration delay);

  @Summary(
      help = "Length of the confirmations sent to customers.",
      unit = Unit.BYTES,
      quantiles = {0.5, 0.9, 0.99})
  @Suppress(value = "FT426", reason = "One process sends all confirmations.")
  DistributionDataPoint confirmationSize();
}

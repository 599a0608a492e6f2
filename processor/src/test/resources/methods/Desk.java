package shop;

import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.InProgress;
import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.LabelValue;
import io.forethought.Metrics;
import io.forethought.Timed;
import io.forethought.Unit;
import io.forethought.runtime.method.AsyncOutcome;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/** Labels from results, and metrics of another set. */
@Instrumented(namespace = "shop")
public interface Desk<T> {

  /** What became of an order. */
  enum Status {
    PAID,
    @LabelValue("refused")
    DECLINED
  }

  /** A result with values for labels. */
  interface Receipt<T> {
    Status getStatus();

    boolean isLarge();

    T paper();
  }

  /** A set that several services share. */
  @Metrics(namespace = "shop", subsystem = "desks")
  interface Totals {

    @Histogram(help = "Time at a desk.", unit = Unit.SECONDS)
    DistributionDataPoint served(
        @Label(values = {"refused", "paid"}) String status, boolean urgent, AsyncOutcome outcome);

    @Counter(help = "Requests that a desk could not serve.")
    CounterDataPoint refused(@Label(values = {"IllegalStateException"}) String exception);

    @Gauge(help = "Customers at desks.")
    GaugeDataPoint customers();
  }

  @Timed(result = "getStatus")
  @Counted(result = "isLarge")
  Receipt<T> sell(T metrics);

  @Timed(in = Totals.class, metric = "served", result = "getStatus")
  @CountExceptions(in = Totals.class, metric = "refused", value = IllegalStateException.class)
  @InProgress(in = Totals.class, metric = "customers")
  Receipt<T> serve(@Label(name = "urgent") boolean totals);

  @Timed(in = Totals.class, metric = "served", result = "getStatus")
  <R extends Receipt<T>> CompletableFuture<? extends R> order(@Label boolean urgent);

  @Timed(result = "getStatus", outcome = false)
  @Counted(result = "getStatus")
  Mono<Receipt<T>> preorder(@Label(name = "in_store") boolean status);
}

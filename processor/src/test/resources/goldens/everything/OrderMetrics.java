package shop;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Info;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.StateSet;
import io.forethought.Summary;
import io.forethought.Suppress;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.datapoints.StateSetDataPoint;
import java.time.Duration;

@Metrics(namespace = "shop", subsystem = "orders")
public interface OrderMetrics {

  @Counter(help = "Orders accepted by the shop.")
  CounterDataPoint created(
      PaymentProvider paymentProvider,
      boolean firstOrder,
      @Label(from = 1, to = 3) int stars,
      @Label(values = {"web", "app"}) String channel,
      @Label(name = "campaign", max = 20) String promotion);

  @Counter(help = "Payments that a provider refused.")
  void paymentFailed(PaymentProvider paymentProvider);

  @Counter(help = "Product images sent to customers.", unit = Unit.BYTES)
  void imageSent(@Amount long size);

  @Counter(help = "Working time that the packers spent.", unit = Unit.SECONDS)
  void packed(@Amount Duration spent);

  @Gauge(help = "Orders waiting for payment.")
  GaugeDataPoint pending();

  @Gauge(help = "Free space in the warehouse, of all there is.", unit = Unit.RATIO)
  void freeSpace(@Amount double share);

  @Histogram(
      help = "Time from creation to confirmation.",
      unit = Unit.SECONDS,
      buckets = {0.1, 0.5, 1, 2.5, 1e12})
  DistributionDataPoint processingDuration(boolean express);

  @Histogram(help = "Time a customer waits for the payment page.", unit = Unit.SECONDS)
  void waited(PaymentProvider paymentProvider, @Amount Duration wait);

  @Summary(
      help = "Size of the invoices sent to customers.",
      unit = Unit.BYTES,
      quantiles = {0.5, 0.99},
      maxAgeSeconds = 60)
  @Suppress(value = "FT426", reason = "One process sends all invoices.")
  DistributionDataPoint invoiceSize();

  @Info(help = "Version and revision of the shop that runs.")
  void build(String version, String revision);

  @StateSet(help = "Whether the shop takes orders.", states = Mode.class)
  void mode(Mode mode);

  @StateSet(help = "What a provider says of itself.", states = Mode.class)
  StateSetDataPoint said(PaymentProvider paymentProvider);

  /** Left alone. */
  default void paid() {
    pending().dec();
  }

  /** Left alone. */
  static OrderMetrics none() {
    return null;
  }
}

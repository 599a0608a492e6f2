package shop;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Info;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.RenamedFrom;
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
  CounterDataPoint created(PaymentProvider provider, boolean vip);

  @Counter(help = "Payments that a provider refused.")
  @RenamedFrom(value = "shop_orders_refused_total", until = "2099-06-30")
  void paymentFailed(PaymentProvider provider);

  @Counter(help = "Product images sent to customers.", unit = Unit.BYTES)
  void imageSent(@Amount long size);

  @Counter(help = "Visits of the shop by the campaign that led there.")
  CounterDataPoint visits(@Label(max = 2) String campaign);

  @Gauge(help = "Orders waiting for payment.")
  GaugeDataPoint pending();

  @Gauge(help = "Free space in the warehouse, of all there is.", unit = Unit.RATIO)
  void freeSpace(@Amount double share);

  @Histogram(
      help = "Time from creation to confirmation.",
      unit = Unit.SECONDS,
      buckets = {0.1, 1})
  DistributionDataPoint processingDuration(PaymentProvider provider);

  @Histogram(help = "Time a customer waits for the payment page.", unit = Unit.SECONDS)
  void waited(@Amount Duration wait);

  @Summary(
      help = "Size of the invoices sent to customers.",
      unit = Unit.BYTES,
      quantiles = {0.5, 0.99})
  @Suppress(value = "FT426", reason = "One process sends all invoices.")
  DistributionDataPoint invoiceSize();

  @Info(help = "Version and revision of the shop that runs.")
  void build(String version, String revision);

  @StateSet(help = "Whether the shop takes orders.", states = Mode.class)
  void mode(Mode mode);

  @StateSet(help = "What a provider reports about itself.", states = Mode.class)
  StateSetDataPoint reported(PaymentProvider provider);
}

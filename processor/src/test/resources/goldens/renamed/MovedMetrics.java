package shop;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Info;
import io.forethought.Metrics;
import io.forethought.RenamedFrom;
import io.forethought.StateSet;
import io.forethought.Summary;
import io.forethought.Suppress;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
public interface MovedMetrics {

  enum Mode {
    OPEN,
    CLOSED
  }

  @Counter(help = "Orders accepted by the shop.")
  @RenamedFrom(value = "shop_orders_made_total", until = "2027-06-30")
  CounterDataPoint created(boolean firstOrder);

  @Gauge(help = "Orders waiting for payment.")
  @RenamedFrom(value = "shop:openOrders", until = "2027-06-30")
  GaugeDataPoint pending();

  @Histogram(help = "Time from order to payment.", unit = Unit.SECONDS, buckets = {1, 10})
  @RenamedFrom(value = "shop_payment_delay", until = "2027-12-31")
  DistributionDataPoint paymentDelay(boolean express);

  @Summary(help = "Size of the invoices sent to customers.", unit = Unit.BYTES, quantiles = 0.5)
  @Suppress(value = "FT426", reason = "One process sends all invoices.")
  @RenamedFrom(value = "shop_invoice_bytes", until = "2027-06-30")
  void invoiceSize(@Amount double size);

  @Info(help = "Version and revision of the shop that runs.")
  @RenamedFrom(value = "shop_version_info", until = "2027-06-30")
  void build(String version, String revision);

  @StateSet(help = "Whether the shop takes orders.", states = Mode.class)
  @RenamedFrom(value = "shop_state", until = "2027-06-30")
  void mode(Mode mode);
}

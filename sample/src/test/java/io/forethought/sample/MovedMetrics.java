package io.forethought.sample;

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

/** One metric of each type, each with an old name. */
@Metrics(namespace = "shop", subsystem = "moved")
interface MovedMetrics {

  enum Mode {
    OPEN,
    CLOSED
  }

  @Counter(help = "Orders accepted by the shop.")
  @RenamedFrom(value = "shop_orders_made_total", until = "2027-06-30")
  CounterDataPoint created(boolean firstOrder);

  @Gauge(help = "Free space in the warehouse, of all there is.", unit = Unit.RATIO)
  @RenamedFrom(value = "shop_warehouse_space", until = "2027-06-30")
  GaugeDataPoint freeSpace();

  @Histogram(
      help = "Time from order to payment.",
      unit = Unit.SECONDS,
      buckets = {1, 10})
  @RenamedFrom(value = "shop_payment_seconds", until = "2027-06-30")
  DistributionDataPoint paymentDelay(boolean express);

  @Summary(help = "Size of the invoices sent to customers.", unit = Unit.BYTES, quantiles = 0.5)
  @Suppress(value = "FT426", reason = "One process sends all invoices.")
  @RenamedFrom(value = "shop_invoices", until = "2027-06-30")
  DistributionDataPoint invoiceSize();

  @Info(help = "Version that runs.")
  @RenamedFrom(value = "shop_version_info", until = "2027-06-30")
  void build(String version);

  @StateSet(help = "Whether the shop takes orders.", states = Mode.class)
  @RenamedFrom(value = "shop_state", until = "2027-06-30")
  void mode(Mode mode);
}

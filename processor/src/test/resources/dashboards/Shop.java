package shop;

import io.forethought.Alert;
import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Info;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Panel;
import io.forethought.Severity;
import io.forethought.Slo;
import io.forethought.StateSet;
import io.forethought.Summary;
import io.forethought.Suppress;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.datapoints.StateSetDataPoint;

/** A shop with a metric of each type and everything that changes panels. */
interface Shop {

  enum Provider { PAYPAL, STRIPE }

  enum Reason { DECLINED, EXPIRED, UNREACHABLE }

  enum Mode { OPEN, CLOSED }

  @Metrics(
      namespace = "shop",
      subsystem = "orders",
      owner = "orders",
      runbook = "https://wiki.example.com/{alert}")
  interface OrderMetrics {

    @Counter(help = "Orders that the shop accepted.")
    void created(Provider provider, boolean guest);

    @Gauge(help = "Orders that wait for payment.")
    @Alert(
        name = "TooManyPendingOrders",
        expr = "$metric > 100",
        forDuration = "5m",
        severity = Severity.WARNING,
        summary = "Too many orders wait.")
    @Alert(
        name = "FarTooManyPendingOrders",
        expr = "sum($metric) >= 500",
        severity = Severity.CRITICAL,
        summary = "Far too many orders wait.")
    GaugeDataPoint pending();

    @Histogram(
        help = "Time to process an order.",
        unit = Unit.SECONDS,
        buckets = {0.1, 0.5, 1, 2.5})
    @Slo(name = "orders", objective = 0.99, threshold = 0.5, by = "provider")
    DistributionDataPoint processing(Provider provider);

    @Summary(help = "Length of a confirmation.", unit = Unit.BYTES, quantiles = {0.5, 0.99})
    @Suppress(value = "FT426", reason = "One process sends all confirmations.")
    DistributionDataPoint confirmation();

    @Counter(help = "Pages that customers opened.")
    void pagesOpened(@Label(max = 50) String page);
  }

  @Metrics(
      namespace = "shop",
      subsystem = "payments",
      runbook = "https://wiki.example.com/{alert}")
  interface PaymentMetrics {

    @Counter(help = "Payments that customers began.")
    @Panel(title = "Payments", row = "Money", place = 1)
    void attempted(Provider provider);

    @Counter(help = "Payments that a provider refused.")
    @Alert(
        name = "PaymentFailureSpike",
        expr = "sum by (provider) (rate($metric[5m])) > 0.5",
        forDuration = "2m",
        summary = "Payments fail more often than usual.")
    @Slo(name = "payments", objective = 0.999, total = "$attempted")
    @Panel(row = "Money", kind = Panel.Kind.TABLE)
    void failed(Provider provider, Reason reason);

    @Counter(help = "Answers of providers.")
    @Slo(
        name = "availability",
        objective = 0.95,
        errors = "$metric{reason=\"unreachable\"}",
        by = "provider")
    @Panel(row = "HTTP", place = 2)
    void answered(Provider provider, Reason reason);

    @Counter(help = "Cleanups of expired carts.")
    @Panel(omit = true)
    void cartsCleaned();

    @Histogram(help = "Time until a provider answers.", unit = Unit.SECONDS, buckets = {0.1, 1})
    @Panel(kind = Panel.Kind.HEAT_MAP)
    DistributionDataPoint answers();
  }

  @Metrics(namespace = "shop")
  interface ShopMetrics {

    @StateSet(help = "Whether customers are served.", states = Mode.class)
    StateSetDataPoint mode();

    @Info(help = "What is running.")
    void build(String version, String revision);

    @Gauge(help = "Used share of each pool.", unit = Unit.RATIO)
    GaugeDataPoint poolUsed(@Label(values = {"orders", "payments"}) String pool);

    @Gauge(help = "Time of the last backup.", unit = Unit.SECONDS)
    GaugeDataPoint backupLastSuccessTimestamp();

    @Counter(help = "Bytes sent to customers.", unit = Unit.BYTES)
    @Panel(row = "Forethought")
    void sent(@Amount long bytes);
  }
}

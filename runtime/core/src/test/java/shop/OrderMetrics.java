package shop;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import java.time.Duration;

/** A metric set with every kind of metric and of label. */
public interface OrderMetrics {

  /** Data-point style, two enums. */
  CounterDataPoint created(PaymentProvider paymentProvider, UserType userType);

  /** Event style, listed and capped strings. */
  void visited(String channel, String campaign);

  /** Event style with an amount, boolean and ranged int. */
  void sent(boolean express, int parcels, long bytes);

  /** Without labels. */
  GaugeDataPoint pending();

  /** A histogram. */
  DistributionDataPoint processingDuration(PaymentProvider paymentProvider);

  /** A summary, event style with a duration. */
  void packed(Duration duration);

  /** An info metric. */
  void build(String version, String revision);

  /** A state set, event style. */
  void mode(Mode mode);
}

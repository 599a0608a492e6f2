package shop;

import io.forethought.Budget;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.forethought.runtime.registration.SharedNames;
import io.forethought.servlet.http.Transport;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import javax.annotation.processing.Generated;

/**
 * The HTTP metrics that {@code @InstrumentHttp} on {@code Observed} declares. They keep 20 views and can
 * have 64,810 series in total; {@code maxViews} changes that.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@Metrics(namespace = "http", subsystem = "server")
interface ObservedHttpMetrics extends SharedNames {
  @Histogram(
      help = "Time from the outermost filter to the end of the response.",
      unit = Unit.SECONDS,
      buckets = {0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10})
  @Budget(max = 64260, reason = "A series is created by the first request of its kind, and most never occur.")
  DistributionDataPoint requestDuration(
      @Label(values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "_OTHER"}) String httpRequestMethod,
      Transport urlScheme, @Label(max = 8) String httpResponseStatusCode,
      @Label(max = 20) String httpRoute);

  @Gauge(help = "Requests that are not yet answered.")
  GaugeDataPoint activeRequests(@Label(max = 10) String httpRequestMethod, Transport urlScheme);

  @Histogram(
      help = "Size of request bodies: the declared length, or else the bytes that were read.",
      unit = Unit.BYTES,
      buckets = {0, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1.0E9})
  DistributionDataPoint requestBodySize(@Label(max = 10) String httpRequestMethod,
      Transport urlScheme);

  @Histogram(
      help = "Size of response bodies as sent, before the container compresses them.",
      unit = Unit.BYTES,
      buckets = {0, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1.0E9})
  DistributionDataPoint responseBodySize(@Label(max = 10) String httpRequestMethod,
      Transport urlScheme);
}

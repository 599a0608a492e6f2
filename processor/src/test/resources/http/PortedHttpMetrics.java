package shop;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Suppress;
import io.forethought.Unit;
import io.forethought.runtime.registration.SharedNames;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import javax.annotation.processing.Generated;

/**
 * The HTTP metrics that {@code @InstrumentHttp} on {@code Ported} declares. They keep 49 views and can
 * have 44,845 series in total; {@code maxViews} changes that.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@Metrics(namespace = "django", subsystem = "http")
interface PortedHttpMetrics extends SharedNames {
  @Counter(help = "Requests that reached the outermost filter.")
  void requestsBeforeMiddlewares();

  @Counter(help = "Responses that left the outermost filter.")
  void responsesBeforeMiddlewares();

  @Histogram(
      help = "Time from the outermost filter to the end of the response.",
      unit = Unit.SECONDS,
      buckets = {0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 25, 50, 75})
  DistributionDataPoint requestsLatencyIncludingMiddlewares();

  @Counter(help = "Requests that the innermost filter has seen, but the outermost one has not.")
  void requestsUnknownLatencyIncludingMiddlewares();

  @Histogram(
      help = "Time from the innermost filter to the end of the response, by view and method.",
      buckets = {0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 25, 50, 75})
  @Budget(max = 9500, reason = "A series is created by the first request of its kind, and most never occur.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  DistributionDataPoint requestsLatencySecondsByViewMethod(@Label(max = 49) String view,
      @Label(values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "<invalid method>"}) String method);

  @Counter(help = "Responses to requests that did not reach the innermost filter.")
  void requestsUnknownLatency();

  @Counter(help = "Requests from scripts, marked by the header X-Requested-With.")
  void ajaxRequests();

  @Counter(help = "Requests that the application received, by method.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  void requestsTotalByMethod(@Label(max = 10) String method);

  @Counter(help = "Requests by transport, encrypted or not.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  void requestsTotalByTransport(@Label(max = 2) String transport);

  @Counter(help = "Requests for which a view was found.")
  @Budget(max = 1500, reason = "A series is created by the first request of its kind, and most never occur.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  void requestsTotalByViewTransportMethod(@Label(max = 49) String view,
      @Label(max = 2) String transport,
      @Label(values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "<invalid method>"}) String method);

  @Histogram(
      help = "Size of request bodies: the declared length, or else the bytes that were read.",
      unit = Unit.BYTES,
      buckets = {0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536,
          131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608, 16777216, 33554432,
          67108864, 134217728, 268435456, 536870912})
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  DistributionDataPoint requestsBodyTotalBytes();

  @Counter(help = "Responses rendered from a template, by the name that the program sets.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  void responsesTotalByTemplatename(@Label(max = 49) String templatename);

  @Counter(help = "Responses by status, as clients received them.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  void responsesTotalByStatus(@Label(max = 66) String status);

  @Counter(help = "Responses by status, view and method, as clients received them.")
  @Budget(max = 33500, reason = "A series is created by the first request of its kind, and most never occur.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  void responsesTotalByStatusViewMethod(@Label(max = 66) String status,
      @Label(max = 49) String view,
      @Label(values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "<invalid method>"}) String method);

  @Counter(help = "Responses by declared charset.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  void responsesTotalByCharset(@Label(max = 20) String charset);

  @Counter(help = "Responses whose length was not known when they started.")
  void responsesStreaming();

  @Histogram(
      help = "Size of response bodies as sent, before the container compresses them.",
      unit = Unit.BYTES,
      buckets = {0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536,
          131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608, 16777216, 33554432,
          67108864, 134217728, 268435456, 536870912})
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  DistributionDataPoint responsesBodyTotalBytes();

  @Counter(help = "Exceptions that left a view, by the simple name of their class.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT217", reason = "Dashboards for django-prometheus use this name.")
  void exceptionsTotalByType(@Label(max = 49) String type);

  @Counter(help = "Exceptions that left a view.")
  @Suppress(value = "FT110", reason = "Dashboards for django-prometheus use this name.")
  @Suppress(value = "FT123", reason = "Dashboards for django-prometheus use this name.")
  void exceptionsTotalByView(@Label(max = 49) String view);
}

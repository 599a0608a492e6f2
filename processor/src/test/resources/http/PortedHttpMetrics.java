package shop;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Suppress;
import io.forethought.Unit;
import io.forethought.servlet.http.Status;
import io.forethought.servlet.http.Transport;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import javax.annotation.processing.Generated;

/**
 * The HTTP metrics of {@code Ported}, as its {@code @InstrumentHttp} wants them.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@Metrics(namespace = "django", subsystem = "http")
interface PortedHttpMetrics {
  @Counter(help = "Requests that reached the outermost filter.")
  void requestsBeforeMiddlewares();

  @Counter(help = "Responses that left the outermost filter.")
  void responsesBeforeMiddlewares();

  @Histogram(
      help = "Time from the outermost filter to the end of the response.",
      unit = Unit.SECONDS,
      buckets = {0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 25, 50, 75})
  DistributionDataPoint requestsLatencyIncludingMiddlewares();

  @Counter(help = "Requests that the outermost filter has not seen, although the innermost one has.")
  void requestsUnknownLatencyIncludingMiddlewares();

  @Histogram(
      help = "Time from the innermost filter to the end of the response, by what the request was for.",
      buckets = {0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 25, 50, 75})
  @Budget(max = 9500, reason = "A series exists from the first request of its kind on, and most never come.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  DistributionDataPoint requestsLatencySecondsByViewMethod(@Label(max = 49) String view,
      @Label(values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "<invalid method>"}) String method);

  @Counter(help = "Responses that no filter in between let come to the innermost one.")
  void requestsUnknownLatency();

  @Counter(help = "Requests of scripts, which say so in X-Requested-With.")
  void ajaxRequests();

  @Counter(help = "Requests, one by one.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  void requestsTotalByMethod(
      @Label(values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "<invalid method>"}) String method);

  @Counter(help = "Requests, encrypted or not.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  void requestsTotalByTransport(Transport transport);

  @Counter(help = "Requests that a view was found for.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  void requestsTotalByViewTransportMethod(@Label(max = 49) String view, Transport transport,
      @Label(values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "<invalid method>"}) String method);

  @Histogram(
      help = "Size of the body of a request: the length it declares, else what was read of it.",
      unit = Unit.BYTES,
      buckets = {0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536,
          131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608, 16777216, 33554432,
          67108864, 134217728, 268435456, 536870912})
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  DistributionDataPoint requestsBodyTotalBytes();

  @Counter(help = "Responses made from a template, by the name that the program gives it.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  void responsesTotalByTemplatename(@Label(max = 49) String templatename);

  @Counter(help = "Responses as clients got them.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  void responsesTotalByStatus(Status status);

  @Counter(help = "Responses as clients got them, by what the request was for.")
  @Budget(max = 33000, reason = "A series exists from the first request of its kind on, and most never come.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  void responsesTotalByStatusViewMethod(Status status, @Label(max = 49) String view,
      @Label(values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "<invalid method>"}) String method);

  @Counter(help = "Responses, by the charset that they declare.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  void responsesTotalByCharset(@Label(max = 20) String charset);

  @Counter(help = "Responses whose length was not known when they began.")
  void responsesStreaming();

  @Histogram(
      help = "Size of the body of a response as it was sent, before the container compresses it.",
      unit = Unit.BYTES,
      buckets = {0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536,
          131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608, 16777216, 33554432,
          67108864, 134217728, 268435456, 536870912})
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  DistributionDataPoint responsesBodyTotalBytes();

  @Counter(help = "Exceptions that left a view, by the simple name of their class.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT217", reason = "Dashboards know the name from django-prometheus.")
  void exceptionsTotalByType(@Label(max = 49) String type);

  @Counter(help = "Exceptions that left a view.")
  @Suppress(value = "FT110", reason = "Dashboards know the name from django-prometheus.")
  @Suppress(value = "FT123", reason = "Dashboards know the name from django-prometheus.")
  void exceptionsTotalByView(@Label(max = 49) String view);
}

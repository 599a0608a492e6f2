package shop;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Suppress;
import io.forethought.Unit;
import io.forethought.runtime.registration.SharedNames;
import io.forethought.servlet.http.Method;
import io.forethought.servlet.http.Status;
import io.forethought.servlet.http.Transport;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import javax.annotation.processing.Generated;

/**
 * The HTTP metrics that {@code @InstrumentHttp} on {@code Shop} declares. They keep 20 views and can
 * have 66,452 series in total; {@code maxViews} changes that.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@Metrics(namespace = "shop", subsystem = "http")
interface ShopHttpMetrics extends SharedNames {
  @Counter(help = "Requests that reached the outermost filter.")
  void requestsBeforeFilters(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Responses that left the outermost filter.")
  void responsesBeforeFilters(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Gauge(help = "Requests that are not yet answered.")
  GaugeDataPoint requestsInFlight(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Histogram(
      help = "Time from the outermost filter to the end of the response, including asynchronous work.",
      unit = Unit.SECONDS,
      buckets = {0.1, 1, 10})
  DistributionDataPoint requestDurationIncludingFilters(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Requests that the innermost filter has seen, but the outermost one has not.")
  void requestsUnknownDurationIncludingFilters(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Histogram(
      help = "Time from the innermost filter to the end of the response, including asynchronous work.",
      unit = Unit.SECONDS,
      buckets = {0.1, 1, 10})
  @Budget(max = 5040, reason = "A series is created by the first request of its kind, and most never occur.")
  @Suppress(value = "FT212", reason = "The value stands for unknown methods, which clients can send at any time.")
  DistributionDataPoint requestDuration(@Label(max = 20) String view, Method method,
      Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Responses to requests that did not reach the innermost filter.")
  void responsesUnknownDuration(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Requests by view, method and transport.")
  @Budget(max = 1680, reason = "A series is created by the first request of its kind, and most never occur.")
  @Suppress(value = "FT212", reason = "The value stands for unknown methods, which clients can send at any time.")
  void requests(@Label(max = 20) String view, Method method, Transport transport,
      Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Requests from scripts, marked by the header X-Requested-With.")
  void requestsAjax(Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);

  @Histogram(
      help = "Size of request bodies: the declared length, or else the bytes that were read.",
      unit = Unit.BYTES,
      buckets = {1000, 1000000})
  DistributionDataPoint requestBodySize(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Responses by status, as the client received them.")
  @Budget(max = 55440, reason = "A series is created by the first request of its kind, and most never occur.")
  @Suppress(value = "FT212", reason = "The value stands for unknown methods, which clients can send at any time.")
  void responses(Status status, @Label(max = 20) String view, Method method,
      Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);

  @Histogram(
      help = "Size of response bodies as sent, before the container compresses them.",
      unit = Unit.BYTES,
      buckets = {1000, 1000000})
  DistributionDataPoint responseBodySize(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Responses whose length was not known when they started.")
  void responsesStreaming(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Exceptions that the program did not handle, by the simple name of their class.")
  @Budget(max = 4200, reason = "A series is created by the first request of its kind, and most never occur.")
  void exceptions(@Label(max = 49) String exception, @Label(max = 20) String view,
      Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);
}

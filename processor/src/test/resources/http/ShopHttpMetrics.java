package shop;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Suppress;
import io.forethought.Unit;
import io.forethought.servlet.http.Method;
import io.forethought.servlet.http.Status;
import io.forethought.servlet.http.Transport;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import javax.annotation.processing.Generated;

/**
 * The HTTP metrics of {@code Shop}, as its {@code @InstrumentHttp} wants them.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@Metrics(namespace = "shop", subsystem = "http")
interface ShopHttpMetrics {
  @Counter(help = "Requests that reached the outermost filter.")
  void requestsBeforeFilters(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Responses that left the outermost filter.")
  void responsesBeforeFilters(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Gauge(help = "Requests that were not answered yet.")
  GaugeDataPoint requestsInFlight(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Histogram(
      help = "Time from the outermost filter to the end of the response, asynchronous work included.",
      unit = Unit.SECONDS,
      buckets = {0.1, 1, 10})
  DistributionDataPoint requestDurationIncludingFilters(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Requests that the outermost filter has not seen, although the innermost one has.")
  void requestsUnknownDurationIncludingFilters(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Histogram(
      help = "Time from the innermost filter to the end of the response, asynchronous work included.",
      unit = Unit.SECONDS,
      buckets = {0.1, 1, 10})
  @Budget(max = 5040, reason = "A series exists from the first request of its kind on, and most never come.")
  @Suppress(value = "FT212", reason = "A method that a client made up is no incident, and means what is beyond the bound.")
  DistributionDataPoint requestDuration(@Label(max = 20) String view, Method method,
      Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Responses that no filter in between let come to the innermost one.")
  void responsesUnknownDuration(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Requests, by what they were for.")
  @Budget(max = 1680, reason = "A series exists from the first request of its kind on, and most never come.")
  @Suppress(value = "FT212", reason = "A method that a client made up is no incident, and means what is beyond the bound.")
  void requests(@Label(max = 20) String view, Method method, Transport transport,
      Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Requests of scripts, which say so in X-Requested-With.")
  void requestsAjax(Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);

  @Histogram(
      help = "Size of the body of a request: the length it declares, else what was read of it.",
      unit = Unit.BYTES,
      buckets = {1000, 1000000})
  DistributionDataPoint requestBodySize(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Responses as the client got them.")
  @Budget(max = 55440, reason = "A series exists from the first request of its kind on, and most never come.")
  @Suppress(value = "FT212", reason = "A method that a client made up is no incident, and means what is beyond the bound.")
  void responses(Status status, @Label(max = 20) String view, Method method,
      Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);

  @Histogram(
      help = "Size of the body of a response as it was sent, before the container compresses it.",
      unit = Unit.BYTES,
      buckets = {1000, 1000000})
  DistributionDataPoint responseBodySize(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Responses whose length was not known when they began.")
  void responsesStreaming(Shop.ApiVersion apiVersion,
      @Label(values = {"false", "true"}) String mobile);

  @Counter(help = "Exceptions that left the program unhandled, by the simple name of their class.")
  @Budget(max = 4200, reason = "A series exists from the first request of its kind on, and most never come.")
  void exceptions(@Label(max = 49) String exception, @Label(max = 20) String view,
      Shop.ApiVersion apiVersion, @Label(values = {"false", "true"}) String mobile);
}

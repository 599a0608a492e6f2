package io.forethought.servlet.http;

import static io.forethought.Unit.BYTES;
import static io.forethought.Unit.SECONDS;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/**
 * What the filters tell about requests and responses.
 *
 * <p>A view is the matched template of a request, such as {@code /orders/{id}}, never its path;
 * {@code _unmatched} where nothing matched. Nothing that a client sends makes a new series.
 */
@Metrics(namespace = "http")
public interface HttpMetrics {

  /** So many views are told apart; the others are {@code _other}. */
  int MAX_VIEWS = 49;

  /** Why a metric has so many series. */
  String REASON = "A series exists from the first request of its kind on, and most never come.";

  @Counter(help = "Requests that reached the outermost filter.")
  void requestsBeforeFilters();

  @Counter(help = "Responses that left the outermost filter.")
  void responsesBeforeFilters();

  @Gauge(help = "Requests that were not answered yet.")
  GaugeDataPoint requestsInFlight();

  @Histogram(
      help =
          "Time from the outermost filter to the end of the response, asynchronous work included.",
      unit = SECONDS,
      buckets = {0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 25, 50, 75})
  DistributionDataPoint requestDurationIncludingFilters();

  @Histogram(
      help =
          "Time from the innermost filter to the end of the response, asynchronous work included.",
      unit = SECONDS,
      buckets = {0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 25, 50, 75})
  @Budget(max = 9_500, reason = REASON)
  DistributionDataPoint requestDuration(@Label(max = MAX_VIEWS) String view, Method method);

  @Counter(help = "Responses that no filter in between let come to the innermost one.")
  void responsesUnknownDuration();

  @Counter(help = "Requests, by what they were for.")
  void requests(@Label(max = MAX_VIEWS) String view, Method method, Transport transport);

  @Counter(help = "Requests of scripts, which say so in X-Requested-With.")
  void requestsAjax();

  @Histogram(
      help = "Size of the body of a request: the length it declares, else what was read of it.",
      unit = BYTES,
      buckets = {0, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9})
  DistributionDataPoint requestBodySize();

  @Counter(help = "Responses as the client got them.")
  @Budget(max = 33_000, reason = REASON)
  void responses(Status status, @Label(max = MAX_VIEWS) String view, Method method);

  @Histogram(
      help = "Size of the body of a response as it was sent, before the container compresses it.",
      unit = BYTES,
      buckets = {0, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9})
  DistributionDataPoint responseBodySize();

  @Counter(help = "Responses whose length was not known when they began.")
  void responsesStreaming();

  @Counter(help = "Responses, by the charset that they declare.")
  void responsesEncoded(@Label(max = 20) String charset);

  @Counter(help = "Responses made from a template, by the name that the program gives it.")
  void responsesRendered(@Label(max = MAX_VIEWS) String template);

  @Counter(help = "Exceptions that left the program unhandled, by the simple name of their class.")
  @Budget(max = 2_500, reason = REASON)
  void exceptions(@Label(max = 49) String exception, @Label(max = MAX_VIEWS) String view);
}

package io.forethought.processor.model.http;

import static io.forethought.processor.model.http.HttpFamily.duration;
import static io.forethought.processor.model.http.HttpFamily.inFlight;
import static io.forethought.processor.model.http.HttpFamily.size;

import java.util.List;

/**
 * The metrics of the profile {@code OTEL}: those of OpenTelemetry's semantic conventions for HTTP
 * servers, as its exporter for Prometheus writes them. {@code error_type} is missing: it repeats
 * the status, and would multiply the series.
 */
final class OtelFamilies {

  private static final int STATUSES = 8;

  private static final HttpLabel METHOD = HttpLabel.methodName("httpRequestMethod", "_OTHER");

  private static final HttpLabel METHOD_SEEN = HttpLabel.methodSeen("httpRequestMethod", "_OTHER");

  private static final HttpLabel SCHEME = HttpLabel.transport("urlScheme");

  private static final HttpLabel STATUS =
      HttpLabel.text("httpResponseStatusCode", "Status.of(request.status()).toString()", STATUSES);

  /** {@code _unmatched} where nothing matched; OpenTelemetry omits the attribute. */
  private static final HttpLabel ROUTE = HttpLabel.view("httpRoute");

  static final List<HttpFamily> ALL =
      List.of(
          duration(
              "DURATION_INCLUDING_FILTERS",
              "requestDuration",
              "Time from the outermost filter to the end of the response.",
              "request.nanos()",
              METHOD,
              SCHEME,
              STATUS,
              ROUTE),
          inFlight("activeRequests", "Requests that are not yet answered.", METHOD_SEEN, SCHEME),
          size(
              "REQUEST_BODY_SIZE",
              "requestBodySize",
              "Size of request bodies: the declared length, or else the bytes that were read.",
              "request.requestBytes()",
              METHOD_SEEN,
              SCHEME),
          size(
              "RESPONSE_BODY_SIZE",
              "responseBodySize",
              "Size of response bodies as sent, before the container compresses them.",
              "request.responseBytes()",
              METHOD_SEEN,
              SCHEME));

  private OtelFamilies() {}
}

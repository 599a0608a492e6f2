package io.forethought.processor.model.http;

import static io.forethought.processor.model.http.HttpFamily.counter;
import static io.forethought.processor.model.http.HttpFamily.duration;
import static io.forethought.processor.model.http.HttpFamily.size;

import io.forethought.processor.model.http.HttpFamily.Moment;
import java.util.List;

/** The metrics of the profile {@code DJANGO}: the names and labels of django-prometheus 2.5. */
final class DjangoFamilies {

  private static final int CHARSETS = 20;
  private static final int TEMPLATES = 49;
  private static final int EXCEPTIONS = 49;

  /** A name contains a label of the metric. */
  private static final String LABEL_IN_NAME = "FT110";

  /** A name contains "total" before its end. */
  private static final String TOTAL_INSIDE = "FT123";

  /** A label has the name "type". */
  private static final String NAMED_TYPE = "FT217";

  private static final String UNNAMED = "<unnamed view>";
  private static final HttpLabel VIEW = HttpLabel.viewOr("view", UNNAMED);
  private static final String INVALID = "<invalid method>";
  private static final HttpLabel METHOD = HttpLabel.methodName("method", INVALID);
  private static final HttpLabel METHOD_SEEN = HttpLabel.methodSeen("method", INVALID);
  private static final HttpLabel TRANSPORT = HttpLabel.transportSeen("transport");

  /** All that can occur, but each series only exists from its first response. */
  private static final HttpLabel STATUS =
      HttpLabel.text("status", "Status.of(request.status()).toString()", 66);

  static final List<HttpFamily> ALL =
      List.of(
          counter(
                  "REQUESTS_BEFORE_FILTERS",
                  "requestsBeforeMiddlewares",
                  "Requests that reached the outermost filter.")
              .at(Moment.STARTED),
          counter(
              "RESPONSES_BEFORE_FILTERS",
              "responsesBeforeMiddlewares",
              "Responses that left the outermost filter."),
          duration(
              "DURATION_INCLUDING_FILTERS",
              "requestsLatencyIncludingMiddlewares",
              "Time from the outermost filter to the end of the response.",
              "request.nanos()"),
          counter(
                  "UNKNOWN_DURATION_INCLUDING_FILTERS",
                  "requestsUnknownLatencyIncludingMiddlewares",
                  "Requests that the innermost filter has seen, but the outermost one has not.")
              .at(Moment.MISSED),
          duration(
                  "DURATION",
                  "requestsLatencySecondsByViewMethod",
                  "Time from the innermost filter to the end of the response, by view and method.",
                  "request.innerNanos()",
                  VIEW,
                  METHOD)
              .asInDjango(LABEL_IN_NAME)
              .withoutUnit()
              .onlyIf("request.innerNanos() >= 0"),
          counter(
                  "UNKNOWN_DURATION",
                  "requestsUnknownLatency",
                  "Responses to requests that did not reach the innermost filter.")
              .onlyIf("request.innerNanos() < 0"),
          counter(
                  "AJAX_REQUESTS",
                  "ajaxRequests",
                  "Requests from scripts, marked by the header X-Requested-With.")
              .onlyIf("request.ajax()"),
          counter(
                  "REQUESTS",
                  "requestsTotalByMethod",
                  "Requests that the application received, by method.",
                  METHOD_SEEN)
              .asInDjango(LABEL_IN_NAME, TOTAL_INSIDE),
          counter(
                  "REQUESTS",
                  "requestsTotalByTransport",
                  "Requests by transport, encrypted or not.",
                  TRANSPORT)
              .asInDjango(LABEL_IN_NAME, TOTAL_INSIDE),
          counter(
                  "REQUESTS",
                  "requestsTotalByViewTransportMethod",
                  "Requests for which a view was found.",
                  VIEW,
                  TRANSPORT,
                  METHOD)
              .asInDjango(LABEL_IN_NAME, TOTAL_INSIDE)
              .onlyIf("!view.equals(\"" + UNNAMED + "\")"),
          size(
                  "REQUEST_BODY_SIZE",
                  "requestsBodyTotalBytes",
                  "Size of request bodies: the declared length, or else the bytes that were read.",
                  "request.requestBytes()")
              .asInDjango(TOTAL_INSIDE),
          counter(
                  "TEMPLATES",
                  "responsesTotalByTemplatename",
                  "Responses rendered from a template, by the name that the program sets.",
                  HttpLabel.text("templatename", "request.template()", TEMPLATES))
              .asInDjango(LABEL_IN_NAME, TOTAL_INSIDE)
              .onlyIf("templatename != null"),
          counter(
                  "RESPONSES",
                  "responsesTotalByStatus",
                  "Responses by status, as clients received them.",
                  STATUS)
              .asInDjango(LABEL_IN_NAME, TOTAL_INSIDE),
          counter(
                  "RESPONSES",
                  "responsesTotalByStatusViewMethod",
                  "Responses by status, view and method, as clients received them.",
                  STATUS,
                  VIEW,
                  METHOD)
              .asInDjango(LABEL_IN_NAME, TOTAL_INSIDE),
          counter(
                  "CHARSETS",
                  "responsesTotalByCharset",
                  "Responses by declared charset.",
                  HttpLabel.text("charset", "request.sentCharsetOr(\"utf-8\")", CHARSETS))
              .asInDjango(LABEL_IN_NAME, TOTAL_INSIDE),
          counter(
                  "STREAMING_RESPONSES",
                  "responsesStreaming",
                  "Responses whose length was not known when they started.")
              .onlyIf("request.streaming()"),
          size(
                  "RESPONSE_BODY_SIZE",
                  "responsesBodyTotalBytes",
                  "Size of response bodies as sent, before the container compresses them.",
                  "request.responseBytes()")
              .asInDjango(TOTAL_INSIDE),
          counter(
                  "EXCEPTIONS",
                  "exceptionsTotalByType",
                  "Exceptions that left a view, by the simple name of their class.",
                  HttpLabel.text("type", "request.exception()", EXCEPTIONS))
              .asInDjango(LABEL_IN_NAME, TOTAL_INSIDE, NAMED_TYPE)
              .onlyIf("request.viewFailed()"),
          counter("EXCEPTIONS", "exceptionsTotalByView", "Exceptions that left a view.", VIEW)
              .asInDjango(LABEL_IN_NAME, TOTAL_INSIDE)
              .onlyIf("request.viewFailed()"));

  private DjangoFamilies() {}
}

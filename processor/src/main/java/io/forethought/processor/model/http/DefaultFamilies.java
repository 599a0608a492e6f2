package io.forethought.processor.model.http;

import static io.forethought.processor.model.http.HttpFamily.counter;
import static io.forethought.processor.model.http.HttpFamily.duration;
import static io.forethought.processor.model.http.HttpFamily.inFlight;
import static io.forethought.processor.model.http.HttpFamily.size;

import io.forethought.processor.model.http.HttpFamily.Moment;
import java.util.List;

/** The metrics of the profile {@code DEFAULT}, named according to the Prometheus conventions. */
final class DefaultFamilies {

  private static final int CHARSETS = 20;
  private static final int TEMPLATES = 49;
  private static final int EXCEPTIONS = 49;

  /**
   * The enum of methods has a constant for all others, with the value that is reserved for them.
   */
  private static final String RESERVED = "FT212";

  private static final String WHY_RESERVED =
      "The value stands for unknown methods, which clients can send at any time.";

  private static final HttpLabel VIEW = HttpLabel.view("view");
  private static final HttpLabel METHOD = HttpLabel.method();

  static final List<HttpFamily> ALL =
      List.of(
          counter(
                  "REQUESTS_BEFORE_FILTERS",
                  "requestsBeforeFilters",
                  "Requests that reached the outermost filter.")
              .at(Moment.STARTED),
          counter(
              "RESPONSES_BEFORE_FILTERS",
              "responsesBeforeFilters",
              "Responses that left the outermost filter."),
          inFlight("requestsInFlight", "Requests that are not yet answered."),
          duration(
              "DURATION_INCLUDING_FILTERS",
              "requestDurationIncludingFilters",
              "Time from the outermost filter to the end of the response, including asynchronous"
                  + " work.",
              "request.nanos()"),
          counter(
                  "UNKNOWN_DURATION_INCLUDING_FILTERS",
                  "requestsUnknownDurationIncludingFilters",
                  "Requests that the innermost filter has seen, but the outermost one has not.")
              .at(Moment.MISSED),
          duration(
                  "DURATION",
                  "requestDuration",
                  "Time from the innermost filter to the end of the response, including asynchronous"
                      + " work.",
                  "request.innerNanos()",
                  VIEW,
                  METHOD)
              .accepting(RESERVED, WHY_RESERVED)
              .onlyIf("request.innerNanos() >= 0"),
          counter(
                  "UNKNOWN_DURATION",
                  "responsesUnknownDuration",
                  "Responses to requests that did not reach the innermost filter.")
              .onlyIf("request.innerNanos() < 0"),
          counter(
                  "REQUESTS",
                  "requests",
                  "Requests by view, method and transport.",
                  VIEW,
                  METHOD,
                  HttpLabel.transport("transport"))
              .accepting(RESERVED, WHY_RESERVED),
          counter(
                  "AJAX_REQUESTS",
                  "requestsAjax",
                  "Requests from scripts, marked by the header X-Requested-With.")
              .onlyIf("request.ajax()"),
          size(
              "REQUEST_BODY_SIZE",
              "requestBodySize",
              "Size of request bodies: the declared length, or else the bytes that were read.",
              "request.requestBytes()"),
          counter(
                  "RESPONSES",
                  "responses",
                  "Responses by status, as the client received them.",
                  HttpLabel.status(),
                  VIEW,
                  METHOD)
              .accepting(RESERVED, WHY_RESERVED),
          size(
              "RESPONSE_BODY_SIZE",
              "responseBodySize",
              "Size of response bodies as sent, before the container compresses them.",
              "request.responseBytes()"),
          counter(
                  "STREAMING_RESPONSES",
                  "responsesStreaming",
                  "Responses whose length was not known when they started.")
              .onlyIf("request.streaming()"),
          counter(
                  "CHARSETS",
                  "responsesEncoded",
                  "Responses by declared charset.",
                  HttpLabel.text("charset", "request.charset()", CHARSETS))
              .onlyIf("charset != null"),
          counter(
                  "TEMPLATES",
                  "responsesRendered",
                  "Responses rendered from a template, by the name that the program sets.",
                  HttpLabel.text("template", "request.template()", TEMPLATES))
              .onlyIf("template != null"),
          counter(
                  "EXCEPTIONS",
                  "exceptions",
                  "Exceptions that the program did not handle, by the simple name of their class.",
                  HttpLabel.text("exception", "request.exception()", EXCEPTIONS),
                  VIEW)
              .onlyIf("exception != null"));

  private DefaultFamilies() {}
}

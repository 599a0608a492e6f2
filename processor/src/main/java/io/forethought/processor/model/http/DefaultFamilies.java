package io.forethought.processor.model.http;

import static io.forethought.processor.model.http.HttpFamily.counter;
import static io.forethought.processor.model.http.HttpFamily.duration;
import static io.forethought.processor.model.http.HttpFamily.inFlight;
import static io.forethought.processor.model.http.HttpFamily.size;

import io.forethought.processor.model.http.HttpFamily.Moment;
import java.util.List;

/** The metrics of the profile {@code DEFAULT}, named as Prometheus advises. */
final class DefaultFamilies {

  private static final int CHARSETS = 20;
  private static final int TEMPLATES = 49;
  private static final int EXCEPTIONS = 49;

  /**
   * The enum of methods has a constant for all others, with the value that is reserved for them.
   */
  private static final String RESERVED = "FT212";

  private static final String WHY_RESERVED =
      "A method that a client made up is no incident, and means what is beyond the bound.";

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
          inFlight("requestsInFlight", "Requests that were not answered yet."),
          duration(
              "DURATION_INCLUDING_FILTERS",
              "requestDurationIncludingFilters",
              "Time from the outermost filter to the end of the response, asynchronous work"
                  + " included.",
              "request.nanos()"),
          counter(
                  "UNKNOWN_DURATION_INCLUDING_FILTERS",
                  "requestsUnknownDurationIncludingFilters",
                  "Requests that the outermost filter has not seen, although the innermost one"
                      + " has.")
              .at(Moment.MISSED),
          duration(
                  "DURATION",
                  "requestDuration",
                  "Time from the innermost filter to the end of the response, asynchronous work"
                      + " included.",
                  "request.innerNanos()",
                  VIEW,
                  METHOD)
              .accepting(RESERVED, WHY_RESERVED)
              .onlyIf("request.innerNanos() >= 0"),
          counter(
                  "UNKNOWN_DURATION",
                  "responsesUnknownDuration",
                  "Responses that no filter in between let come to the innermost one.")
              .onlyIf("request.innerNanos() < 0"),
          counter(
                  "REQUESTS",
                  "requests",
                  "Requests, by what they were for.",
                  VIEW,
                  METHOD,
                  HttpLabel.transport("transport"))
              .accepting(RESERVED, WHY_RESERVED),
          counter(
                  "AJAX_REQUESTS",
                  "requestsAjax",
                  "Requests of scripts, which say so in X-Requested-With.")
              .onlyIf("request.ajax()"),
          size(
              "REQUEST_BODY_SIZE",
              "requestBodySize",
              "Size of the body of a request: the length it declares, else what was read of it.",
              "request.requestBytes()"),
          counter(
                  "RESPONSES",
                  "responses",
                  "Responses as the client got them.",
                  HttpLabel.status(),
                  VIEW,
                  METHOD)
              .accepting(RESERVED, WHY_RESERVED),
          size(
              "RESPONSE_BODY_SIZE",
              "responseBodySize",
              "Size of the body of a response as it was sent, before the container compresses it.",
              "request.responseBytes()"),
          counter(
                  "STREAMING_RESPONSES",
                  "responsesStreaming",
                  "Responses whose length was not known when they began.")
              .onlyIf("request.streaming()"),
          counter(
                  "CHARSETS",
                  "responsesEncoded",
                  "Responses, by the charset that they declare.",
                  HttpLabel.text("charset", "request.charset()", CHARSETS))
              .onlyIf("charset != null"),
          counter(
                  "TEMPLATES",
                  "responsesRendered",
                  "Responses made from a template, by the name that the program gives it.",
                  HttpLabel.text("template", "request.template()", TEMPLATES))
              .onlyIf("template != null"),
          counter(
                  "EXCEPTIONS",
                  "exceptions",
                  "Exceptions that left the program unhandled, by the simple name of their class.",
                  HttpLabel.text("exception", "request.exception()", EXCEPTIONS),
                  VIEW)
              .onlyIf("exception != null"));

  private DefaultFamilies() {}
}

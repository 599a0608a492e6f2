package io.forethought;

/**
 * What can be recorded about HTTP requests, whatever a {@link HttpProfile} calls it.
 *
 * @since 0.1.0
 */
public enum HttpMetric {
  /** Requests that reached the outermost filter. */
  REQUESTS_BEFORE_FILTERS,

  /** Responses that left the outermost filter. */
  RESPONSES_BEFORE_FILTERS,

  /** Requests that were not answered yet. */
  REQUESTS_IN_FLIGHT,

  /** Time from the outermost filter to the end of the response. */
  DURATION_INCLUDING_FILTERS,

  /** Requests that the outermost filter has not seen. */
  UNKNOWN_DURATION_INCLUDING_FILTERS,

  /** Time from the innermost filter to the end of the response. */
  DURATION,

  /** Responses of filters in between, whose requests never came to the innermost filter. */
  UNKNOWN_DURATION,

  /** Requests, by what they were for. */
  REQUESTS,

  /** Requests of scripts, which say so in {@code X-Requested-With}. */
  AJAX_REQUESTS,

  /** Sizes of the bodies of requests. */
  REQUEST_BODY_SIZE,

  /** Responses, by their status. */
  RESPONSES,

  /** Sizes of the bodies of responses. */
  RESPONSE_BODY_SIZE,

  /** Responses whose length was not known when they began. */
  STREAMING_RESPONSES,

  /** Responses, by the charset that they declare. */
  CHARSETS,

  /** Responses, by the template that they are made from. */
  TEMPLATES,

  /** Exceptions that left the program unhandled. */
  EXCEPTIONS
}

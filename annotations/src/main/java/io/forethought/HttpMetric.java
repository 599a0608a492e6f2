package io.forethought;

/**
 * The metrics that can be recorded about HTTP requests. Their names depend on the {@link
 * HttpProfile}.
 *
 * @since 0.1.0
 */
public enum HttpMetric {
  /** Requests that reached the outermost filter. */
  REQUESTS_BEFORE_FILTERS,

  /** Responses that left the outermost filter. */
  RESPONSES_BEFORE_FILTERS,

  /** Requests that are not yet answered. */
  REQUESTS_IN_FLIGHT,

  /** Time from the outermost filter to the end of the response, including asynchronous work. */
  DURATION_INCLUDING_FILTERS,

  /** Requests that reached the innermost filter, but not the outermost one. */
  UNKNOWN_DURATION_INCLUDING_FILTERS,

  /** Time from the innermost filter to the end of the response, including asynchronous work. */
  DURATION,

  /** Responses to requests that did not reach the innermost filter. */
  UNKNOWN_DURATION,

  /** Requests by view, method and transport. */
  REQUESTS,

  /** Requests from scripts, marked by the header {@code X-Requested-With}. */
  AJAX_REQUESTS,

  /** Sizes of request bodies: the declared length, or else the number of bytes read. */
  REQUEST_BODY_SIZE,

  /** Responses by status, as the client received them. */
  RESPONSES,

  /** Sizes of response bodies as sent, before the container compresses them. */
  RESPONSE_BODY_SIZE,

  /** Responses whose length was not known when they started. */
  STREAMING_RESPONSES,

  /** Responses by declared charset. */
  CHARSETS,

  /** Responses rendered from a template, by the name that the program sets. */
  TEMPLATES,

  /** Exceptions that the program did not handle, by the simple name of their class. */
  EXCEPTIONS
}

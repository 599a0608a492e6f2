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

  /** Requests that are still being processed. */
  REQUESTS_IN_FLIGHT,

  /** Time from the outermost filter to the end of the response. */
  DURATION_INCLUDING_FILTERS,

  /** Requests that the outermost filter did not see. */
  UNKNOWN_DURATION_INCLUDING_FILTERS,

  /** Time from the innermost filter to the end of the response. */
  DURATION,

  /**
   * Responses sent by a filter in between, so that the request never reached the innermost filter.
   */
  UNKNOWN_DURATION,

  /** Requests by view, method and transport. */
  REQUESTS,

  /** Requests sent by scripts, recognized by the header {@code X-Requested-With}. */
  AJAX_REQUESTS,

  /** Sizes of request bodies. */
  REQUEST_BODY_SIZE,

  /** Responses by status. */
  RESPONSES,

  /** Sizes of response bodies. */
  RESPONSE_BODY_SIZE,

  /** Responses whose length was unknown when they started. */
  STREAMING_RESPONSES,

  /** Responses by declared charset. */
  CHARSETS,

  /** Responses by the template that renders them. */
  TEMPLATES,

  /** Exceptions that the program did not handle. */
  EXCEPTIONS
}

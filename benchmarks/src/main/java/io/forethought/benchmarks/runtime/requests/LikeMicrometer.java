package io.forethought.benchmarks.runtime.requests;

import io.forethought.HttpMetric;
import io.forethought.InstrumentHttp;
import io.forethought.Suppress;

/** An application that wants to know what Micrometer tells: how many requests, and how long. */
@Suppress(value = "FT501", reason = "What is compared stands in one module.")
@InstrumentHttp(
    namespace = "few",
    without = {
      HttpMetric.REQUESTS_BEFORE_FILTERS,
      HttpMetric.RESPONSES_BEFORE_FILTERS,
      HttpMetric.DURATION_INCLUDING_FILTERS,
      HttpMetric.UNKNOWN_DURATION_INCLUDING_FILTERS,
      HttpMetric.UNKNOWN_DURATION,
      HttpMetric.REQUESTS,
      HttpMetric.AJAX_REQUESTS,
      HttpMetric.REQUEST_BODY_SIZE,
      HttpMetric.RESPONSE_BODY_SIZE,
      HttpMetric.STREAMING_RESPONSES,
      HttpMetric.CHARSETS,
      HttpMetric.TEMPLATES,
      HttpMetric.EXCEPTIONS
    })
final class LikeMicrometer {

  private LikeMicrometer() {}
}

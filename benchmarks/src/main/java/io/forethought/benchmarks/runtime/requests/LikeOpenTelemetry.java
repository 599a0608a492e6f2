package io.forethought.benchmarks.runtime.requests;

import io.forethought.HttpMetric;
import io.forethought.HttpProfile;
import io.forethought.InstrumentHttp;
import io.forethought.Suppress;

/** An application that wants the one metric that OpenTelemetry has by default. */
@Suppress(value = "FT501", reason = "What is compared stands in one module.")
@InstrumentHttp(
    namespace = "otel",
    profile = HttpProfile.OTEL,
    without = {
      HttpMetric.REQUESTS_IN_FLIGHT,
      HttpMetric.REQUEST_BODY_SIZE,
      HttpMetric.RESPONSE_BODY_SIZE
    })
final class LikeOpenTelemetry {

  private LikeOpenTelemetry() {}
}

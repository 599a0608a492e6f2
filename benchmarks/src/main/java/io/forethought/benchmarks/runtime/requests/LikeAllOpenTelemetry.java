package io.forethought.benchmarks.runtime.requests;

import io.forethought.HttpProfile;
import io.forethought.InstrumentHttp;
import io.forethought.Suppress;

/** An application that wants the four metrics that OpenTelemetry has if one asks for them. */
@Suppress(value = "FT501", reason = "What is compared stands in one module.")
@InstrumentHttp(namespace = "semconv", profile = HttpProfile.OTEL)
final class LikeAllOpenTelemetry {

  private LikeAllOpenTelemetry() {}
}

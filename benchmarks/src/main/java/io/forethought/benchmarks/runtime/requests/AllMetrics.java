package io.forethought.benchmarks.runtime.requests;

import io.forethought.InstrumentHttp;

/** An application that wants what everybody gets: 16 metrics. */
@InstrumentHttp(
    namespace = "all",
    ignore = {"/health", "/static/*"})
final class AllMetrics {

  private AllMetrics() {}
}

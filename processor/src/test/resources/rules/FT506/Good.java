package rules;

import static io.forethought.HttpMetric.REQUESTS_IN_FLIGHT;
import static io.forethought.HttpProfile.OTEL;

import io.forethought.InstrumentHttp;

@InstrumentHttp(profile = OTEL, without = REQUESTS_IN_FLIGHT)
final class Shop {}

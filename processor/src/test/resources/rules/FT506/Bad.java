package rules;

import static io.forethought.HttpMetric.CHARSETS;
import static io.forethought.HttpMetric.REQUESTS_IN_FLIGHT;
import static io.forethought.HttpProfile.OTEL;

import io.forethought.InstrumentHttp;

@InstrumentHttp(profile = OTEL, without = {REQUESTS_IN_FLIGHT, CHARSETS})
//                                                             ^ FT506
final class Shop {}

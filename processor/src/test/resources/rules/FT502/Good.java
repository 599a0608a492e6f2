package rules;

import io.forethought.InstrumentHttp;

@InstrumentHttp(path = "/metrics", ignore = {"/health", "/static/*"})
final class Shop {}

package rules;

import io.forethought.InstrumentHttp;

@InstrumentHttp(path = "metrics/", ignore = {"/health", "static/*"})
//                     ^ FT502
//                                                      ^ FT502
final class Shop {}

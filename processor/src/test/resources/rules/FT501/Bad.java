package rules;

import io.forethought.InstrumentHttp;

@InstrumentHttp(namespace = "shop")
final class Shop {}

@InstrumentHttp(namespace = "backoffice")
// column 1: FT501
final class BackOffice {}

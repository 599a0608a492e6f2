package rules;

import io.forethought.InstrumentHttp;

@InstrumentHttp(namespace = "shop")
// column 1: FT501
final class Shop {}

@InstrumentHttp(namespace = "backoffice")
final class BackOffice {}

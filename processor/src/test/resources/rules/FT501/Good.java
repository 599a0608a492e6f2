package rules;

import io.forethought.InstrumentHttp;

@InstrumentHttp(namespace = "shop")
final class Shop {}

final class BackOffice {}

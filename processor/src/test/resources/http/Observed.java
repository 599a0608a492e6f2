package shop;

import io.forethought.HttpProfile;
import io.forethought.InstrumentHttp;

@InstrumentHttp(profile = HttpProfile.OTEL)
final class Observed {}

package shop;

import io.forethought.HttpProfile;
import io.forethought.InstrumentHttp;

@InstrumentHttp(profile = HttpProfile.DJANGO, path = "")
final class Ported {}

package io.forethought.servlet.profile;

import io.forethought.HttpProfile;
import io.forethought.InstrumentHttp;
import io.forethought.Suppress;

/** An application whose dashboards were made for OpenTelemetry. */
@Suppress(value = "FT501", reason = "The tests have one application for each profile.")
@InstrumentHttp(profile = HttpProfile.OTEL, maxViews = 5)
public final class Otel {

  private Otel() {}
}

package io.forethought.servlet.profile;

import io.forethought.HttpProfile;
import io.forethought.InstrumentHttp;
import io.forethought.Suppress;

/** An application that was ported from Django. */
@Suppress(value = "FT501", reason = "The tests have one application for each profile.")
@InstrumentHttp(profile = HttpProfile.DJANGO, maxViews = 10)
public final class Django {

  private Django() {}
}

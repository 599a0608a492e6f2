package io.forethought.servlet.filter;

import io.forethought.InstrumentHttp;

/** An application that wants what everybody gets. */
@InstrumentHttp
public final class Plain {

  private Plain() {}
}

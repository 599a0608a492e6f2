package io.forethought.spring.web;

import io.forethought.InstrumentHttp;

/** The metrics of an application that does not declare them itself. */
@InstrumentHttp
final class Requests {

  private Requests() {}
}

package io.forethought.benchmarks.runtime.requests;

import jakarta.servlet.http.HttpServletRequest;

/** Whom a framework tells which route matched, beside its request attribute. */
@FunctionalInterface
interface RouteListener {

  /** Of those who are content with the attribute. */
  RouteListener NONE = (request, route) -> {};

  void matched(HttpServletRequest request, String route);
}

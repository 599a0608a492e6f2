/** Metrics for Jakarta Servlet: the page that Prometheus scrapes, and who may see it. */
// The Prometheus client ships automatic modules only; a real module needs them by these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.servlet {
  requires io.forethought;
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;
  requires jdk.httpserver;

  // Each is there in a program that uses what needs it, and no other need have it. Not transitive:
  // then javac would look for it in every program.
  requires static jakarta.servlet;
  requires static jakarta.ws.rs;
  requires static transitive org.jspecify;

  exports io.forethought.servlet;
  exports io.forethought.servlet.access;
  exports io.forethought.servlet.http;
  exports io.forethought.servlet.port;
  exports io.forethought.servlet.rest;

  provides jakarta.ws.rs.core.Feature with
      io.forethought.servlet.rest.RouteFeature;
}

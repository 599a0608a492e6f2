/** Metrics for Jakarta Servlet: exposes metrics and records HTTP requests. */
// The Prometheus client has only automatic modules, which are required by these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.servlet {
  requires io.forethought;
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;

  // Each is present only in programs that use it. Not transitive, because javac would then look for
  // it in every program.
  requires static jakarta.servlet;
  requires static jakarta.ws.rs;
  requires static org.jspecify;

  exports io.forethought.servlet;
  exports io.forethought.servlet.access;
  exports io.forethought.servlet.http;
  exports io.forethought.servlet.page;
  exports io.forethought.servlet.port;
  exports io.forethought.servlet.rest;

  uses io.forethought.servlet.page.MetricsPage;

  provides jakarta.ws.rs.core.Feature with
      io.forethought.servlet.rest.RouteFeature;
}

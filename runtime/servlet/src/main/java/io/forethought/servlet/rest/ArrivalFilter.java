package io.forethought.servlet.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Notes that Jakarta REST is asked, so that the filters know of a request that matches nothing. */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
@PreMatching
public final class ArrivalFilter implements ContainerRequestFilter {

  /** Made by Jakarta REST, for {@link RouteFeature}. */
  public ArrivalFilter() {}

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(RouteFilter.TEMPLATE, "");
  }
}

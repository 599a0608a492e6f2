package io.forethought.servlet.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Marks requests that reach Jakarta REST, so that the filters recognize requests that match
 * nothing.
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
@PreMatching
public final class ArrivalFilter implements ContainerRequestFilter {

  /** Called by Jakarta REST, for {@link RouteFeature}. */
  public ArrivalFilter() {}

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(RouteFilter.TEMPLATE, "");
  }
}

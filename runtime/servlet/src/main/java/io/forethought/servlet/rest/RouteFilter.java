package io.forethought.servlet.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Puts the template of the matched resource where the filters look for it. */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class RouteFilter implements ContainerRequestFilter {

  /** An attribute of the servlet request, too. Empty while nothing is matched. */
  static final String TEMPLATE = "io.forethought.servlet.rest.template";

  @Context private @Nullable ResourceInfo resource;

  private final StandardTemplates standard = new StandardTemplates();

  /** Found with the first request; one filter belongs to one implementation. */
  private volatile @Nullable JerseyTemplates jersey;

  /** Made by Jakarta REST, for {@link RouteFeature}. */
  public RouteFilter() {}

  /** Called after matching, and not at all if nothing matched. */
  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable String template = matched(request.getUriInfo());
    if (template != null) {
      request.setProperty(TEMPLATE, template);
    }
  }

  private @Nullable String matched(UriInfo uri) {
    @Nullable String template = jersey(uri).of(uri);
    @Nullable ResourceInfo matched = resource;
    if (template != null || matched == null || matched.getResourceMethod() == null) {
      return template;
    }
    try {
      return standard.of(matched, uri);
    } catch (RuntimeException | LinkageError unknownImplementation) {
      // It costs the view, not the request.
      return null;
    }
  }

  private JerseyTemplates jersey(UriInfo uri) {
    @Nullable JerseyTemplates known = jersey;
    if (known == null) {
      known = JerseyTemplates.knownTo(uri.getClass());
      jersey = known;
    }
    return known;
  }
}

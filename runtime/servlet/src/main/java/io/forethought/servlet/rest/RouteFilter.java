package io.forethought.servlet.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * Sets the template of the matched resource for the filters.
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class RouteFilter implements ContainerRequestFilter {

  /** Also an attribute of the servlet request. Empty until a resource is matched. */
  static final String TEMPLATE = "io.forethought.servlet.rest.template";

  @Context private @Nullable ResourceInfo resource;

  private final StandardTemplates standard = new StandardTemplates();

  /** Determined at the first request, because a filter belongs to one implementation. */
  private volatile @Nullable JerseyTemplates jersey;

  /** Called by Jakarta REST, for {@link RouteFeature}. */
  public RouteFilter() {}

  /** Called after matching; not called if nothing matched. */
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
      // A failure affects only the view, not the request.
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

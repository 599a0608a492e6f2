package io.forethought.servlet.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
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
      // The path of a root resource can be empty, but then it has matched.
      request.setProperty(TEMPLATE, template.isEmpty() ? "/" : template);
    }
  }

  private @Nullable String matched(UriInfo uri) {
    try {
      Optional<String> recursive = recursive(uri);
      return recursive.isPresent() ? recursive.get() : template(uri);
    } catch (RuntimeException | LinkageError unknownImplementation) {
      // A failure affects only the view, not the request.
      return null;
    }
  }

  private Optional<String> recursive(UriInfo uri) {
    @Nullable ResourceInfo matched = resource;
    return matched == null || matched.getResourceMethod() == null
        ? Optional.empty()
        : standard.ofRecursive(matched, uri.getMatchedResources());
  }

  private @Nullable String template(UriInfo uri) {
    @Nullable String template = jersey(uri).of(uri);
    @Nullable ResourceInfo matched = resource;
    return template != null || matched == null || matched.getResourceMethod() == null
        ? template
        : standard.of(matched, uri);
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

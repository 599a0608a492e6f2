package io.forethought.servlet.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/** Puts the template of the matched resource where the filters look for it. */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class RouteFilter implements ContainerRequestFilter {

  /** An attribute of the servlet request, too. Empty while nothing is matched. */
  static final String TEMPLATE = "io.forethought.servlet.rest.template";

  @Context private @Nullable ResourceInfo resource;

  /** Made by Jakarta REST, for {@link RouteFeature}. */
  public RouteFilter() {}

  /** Called after matching, and not at all if nothing matched. */
  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable String template = matchedTemplate(request.getUriInfo());
    @Nullable ResourceInfo matched = resource;
    if (template != null) {
      request.setProperty(TEMPLATE, template);
    } else if (matched != null) {
      request.setProperty(TEMPLATE, declaredPath(matched));
    }
  }

  /** What Jakarta REST 4 knows; null before. */
  private static @Nullable String matchedTemplate(UriInfo uri) {
    try {
      return uri.getMatchedResourceTemplate();
    } catch (NoSuchMethodError | UnsupportedOperationException before) {
      return null;
    }
  }

  /** What stands at the class and the method of the resource. */
  private static String declaredPath(ResourceInfo matched) {
    return path(matched.getResourceClass()) + "/" + path(matched.getResourceMethod());
  }

  private static String path(AnnotatedElement element) {
    @Nullable Path path = element.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }
}

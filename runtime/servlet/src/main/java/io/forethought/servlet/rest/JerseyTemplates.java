package io.forethought.servlet.rest;

import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The templates that Jersey matched, in whatever version. Only Jersey knows those of resources that
 * are built without annotations, and before Jakarta REST 4 those of sub-resource locators. Named as
 * text: no program needs Jersey for this.
 */
final class JerseyTemplates {

  private static final String URI_INFO = "org.glassfish.jersey.server.ExtendedUriInfo";
  private static final String URI_TEMPLATE = "org.glassfish.jersey.uri.UriTemplate";

  /** Null if this is not Jersey, or none that we know. */
  private final @Nullable Method matchedTemplates;

  private final @Nullable Method template;

  private JerseyTemplates(@Nullable Method matchedTemplates, @Nullable Method template) {
    this.matchedTemplates = matchedTemplates;
    this.template = template;
  }

  /** Looks once, for all requests whose {@link UriInfo} has this class. */
  static JerseyTemplates knownTo(Class<?> uriInfo) {
    @Nullable Class<?> extended = supertype(uriInfo);
    if (extended != null) {
      try {
        Class<?> uriTemplate = Class.forName(URI_TEMPLATE, false, extended.getClassLoader());
        return new JerseyTemplates(
            extended.getMethod("getMatchedTemplates"), uriTemplate.getMethod("getTemplate"));
      } catch (ReflectiveOperationException | LinkageError otherJersey) {
        // What Jakarta REST itself tells has to do.
      }
    }
    return new JerseyTemplates(null, null);
  }

  /** The template below the application path; null if Jersey does not tell. */
  @Nullable String of(UriInfo uri) {
    Method all = matchedTemplates;
    Method one = template;
    if (all == null || one == null || !all.getDeclaringClass().isInstance(uri)) {
      return null;
    }
    try {
      // The innermost comes first.
      StringBuilder path = new StringBuilder();
      for (Object matched : (List<?>) all.invoke(uri)) {
        path.insert(0, one.invoke(matched)).insert(0, '/');
      }
      return path.toString();
    } catch (ReflectiveOperationException otherJersey) {
      return null;
    }
  }

  private static @Nullable Class<?> supertype(@Nullable Class<?> type) {
    if (type == null || type.getName().equals(URI_INFO)) {
      return type;
    }
    for (Class<?> implemented : type.getInterfaces()) {
      @Nullable Class<?> found = supertype(implemented);
      if (found != null) {
        return found;
      }
    }
    return supertype(type.getSuperclass());
  }
}

package io.forethought.servlet.rest;

import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the templates that Jersey matched, in any version. Only Jersey reports those of resources
 * that are built without annotations and, before Jakarta REST 4, those of sub-resource locators.
 * Uses reflection, so that programs do not need Jersey.
 */
final class JerseyTemplates {

  private static final String URI_INFO = "org.glassfish.jersey.server.ExtendedUriInfo";
  private static final String URI_TEMPLATE = "org.glassfish.jersey.uri.UriTemplate";

  /** Null if this is not Jersey, or an unknown version. */
  private final @Nullable Method matchedTemplates;

  private final @Nullable Method template;

  private JerseyTemplates(@Nullable Method matchedTemplates, @Nullable Method template) {
    this.matchedTemplates = matchedTemplates;
    this.template = template;
  }

  /** Looks up the methods once for all requests whose {@link UriInfo} has this class. */
  static JerseyTemplates knownTo(Class<?> uriInfo) {
    @Nullable Class<?> extended = supertype(uriInfo);
    if (extended != null) {
      try {
        Class<?> uriTemplate = Class.forName(URI_TEMPLATE, false, extended.getClassLoader());
        return new JerseyTemplates(
            extended.getMethod("getMatchedTemplates"), uriTemplate.getMethod("getTemplate"));
      } catch (ReflectiveOperationException | LinkageError otherJersey) {
        // The templates of Jakarta REST itself are used instead.
      }
    }
    return new JerseyTemplates(null, null);
  }

  /** Returns the template below the application path; null if Jersey does not report it. */
  @Nullable String of(UriInfo uri) {
    Method all = matchedTemplates;
    Method one = template;
    if (all == null || one == null || !all.getDeclaringClass().isInstance(uri)) {
      return null;
    }
    try {
      // The innermost template comes first.
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

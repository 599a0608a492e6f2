package io.forethought.servlet.rest;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the templates of requests below the application path with the API of Jakarta REST. */
final class StandardTemplates {

  /** Replaces the sub-resource locators if they are unknown. */
  private static final String SOMEWHERE = "/*";

  /** One entry per resource, because finding inherited paths is slow. */
  private final Map<Class<?>, Optional<String>> classPaths = new ConcurrentHashMap<>();

  private final Map<Method, Optional<String>> methodPaths = new ConcurrentHashMap<>();

  String of(ResourceInfo matched, UriInfo uri) {
    // The innermost resource comes first.
    List<Object> resources = uri.getMatchedResources();
    boolean isLocated = resources.size() > 1;
    Class<?> root =
        isLocated ? resources.get(resources.size() - 1).getClass() : matched.getResourceClass();
    Optional<String> rootPath = classPaths.computeIfAbsent(root, DeclaredPath::of);
    String methodPath =
        methodPaths.computeIfAbsent(matched.getResourceMethod(), DeclaredPath::of).orElse("");
    if (!isLocated && rootPath.isPresent()) {
      return rootPath.get() + methodPath;
    }
    @Nullable String whole = ofWholeApplication(uri);
    return whole == null
        ? rootPath.orElse("") + SOMEWHERE + methodPath
        : belowApplication(whole, uri.getBaseUri().getPath(), rootPath.orElse(""));
  }

  /** Returns the template reported by Jakarta REST 4; null in earlier versions. */
  private static @Nullable String ofWholeApplication(UriInfo uri) {
    try {
      return uri.getMatchedResourceTemplate();
    } catch (IncompatibleClassChangeError | UnsupportedOperationException before) {
      return null;
    }
  }

  /**
   * Removes the application path from the beginning of a template. The base path ends with it,
   * after the path of the web application. The rest begins with the path of the root resource.
   */
  static String belowApplication(String template, String basePath, String rootPath) {
    String whole = DeclaredPath.between(template);
    String base = DeclaredPath.between(basePath);
    for (int i = 0; i >= 0 && i < base.length(); i = base.indexOf('/', i + 1)) {
      String applicationPath = base.substring(i);
      if (whole.startsWith(applicationPath + rootPath)) {
        return whole.substring(applicationPath.length());
      }
    }
    return whole;
  }
}

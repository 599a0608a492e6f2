package io.forethought.servlet.rest;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the templates of requests below the application path with the API of Jakarta REST. */
final class StandardTemplates {

  /** Replaces the sub-resource locators if they are unknown. */
  private static final String SOMEWHERE = "/*";

  /** One entry per resource, because finding inherited paths is slow. */
  private final Map<Class<?>, Optional<String>> classPaths = new ConcurrentHashMap<>();

  private final Map<Class<?>, Map<Method, Optional<String>>> methodPaths =
      new ConcurrentHashMap<>();

  /**
   * Returns the template if sub-resource locators lead from a resource to another one of its class.
   * A client chooses how often, so a star stands for all locators; empty if they do not.
   */
  Optional<String> ofRecursive(ResourceInfo matched, List<Object> resources) {
    if (resources.size() < 2 || !isRecursive(resources)) {
      return Optional.empty();
    }
    return Optional.of(rootPath(matched, resources).orElse("") + SOMEWHERE + methodPath(matched));
  }

  private static boolean isRecursive(List<Object> resources) {
    Set<Class<?>> classes = new HashSet<>();
    return !resources.stream().map(Object::getClass).allMatch(classes::add);
  }

  String of(ResourceInfo matched, UriInfo uri) {
    // The innermost resource comes first.
    List<Object> resources = uri.getMatchedResources();
    boolean isLocated = resources.size() > 1;
    Optional<String> rootPath = rootPath(matched, resources);
    String methodPath = methodPath(matched);
    if (!isLocated && rootPath.isPresent()) {
      return rootPath.get() + methodPath;
    }
    @Nullable String whole = ofWholeApplication(uri);
    return whole == null
        ? rootPath.orElse("") + SOMEWHERE + methodPath
        : belowApplication(whole, uri.getBaseUri().getPath(), rootPath.orElse(""));
  }

  private Optional<String> rootPath(ResourceInfo matched, List<Object> resources) {
    Class<?> root =
        resources.size() > 1
            ? resources.get(resources.size() - 1).getClass()
            : matched.getResourceClass();
    return classPaths.computeIfAbsent(root, DeclaredPath::of);
  }

  private String methodPath(ResourceInfo matched) {
    Class<?> resource = matched.getResourceClass();
    return methodPaths
        .computeIfAbsent(resource, added -> new ConcurrentHashMap<>())
        .computeIfAbsent(matched.getResourceMethod(), method -> DeclaredPath.of(method, resource))
        .orElse("");
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

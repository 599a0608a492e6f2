package io.forethought.servlet.filter;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paths whose requests are ignored, in the notation of servlet mappings: {@code /health}, {@code
 * /internal/*} or {@code *.css}.
 */
final class IgnoredPaths {

  private static final Set<String> EVERYTHING = Set.of("/", "/*");

  private volatile List<String> patterns;

  /**
   * Checks and keeps the patterns.
   *
   * @throws IllegalArgumentException if one of them is invalid
   */
  IgnoredPaths(List<String> patterns) {
    this.patterns = List.copyOf(patterns);
    for (String pattern : patterns) {
      if (!isPattern(pattern)) {
        throw new IllegalArgumentException(
            "\""
                + pattern
                + "\" is not a valid path pattern.\n"
                + "Fix: write it as /health, /internal/* or *.css.");
      }
    }
  }

  /**
   * Also ignores the paths of a servlet. A mapping to all paths, or to those that no other servlet
   * has, is not one of them.
   *
   * @param context the application, with all its servlets
   * @param servletClass the name of the class of the servlet
   */
  void add(ServletContext context, String servletClass) {
    List<String> added = new ArrayList<>(patterns);
    for (ServletRegistration servlet : context.getServletRegistrations().values()) {
      if (servletClass.equals(servlet.getClassName())) {
        servlet.getMappings().stream()
            .filter(mapping -> isPattern(mapping) && !EVERYTHING.contains(mapping))
            .forEach(added::add);
      }
    }
    patterns = List.copyOf(added);
  }

  private static boolean isPattern(String pattern) {
    int star = pattern.indexOf('*');
    if (pattern.startsWith("*.")) {
      return pattern.length() > 2 && pattern.indexOf('*', 1) < 0 && pattern.indexOf('/') < 0;
    }
    boolean starIsWholePart = star < 0 || (star == pattern.length() - 1 && pattern.endsWith("/*"));
    return pattern.startsWith("/") && starIsWholePart;
  }

  boolean contain(HttpServletRequest request) {
    if (patterns.isEmpty()) {
      return false;
    }
    @Nullable String rest = request.getPathInfo();
    return contain(request.getServletPath(), rest == null ? "" : rest);
  }

  /**
   * Returns whether a path within the application is ignored. The path is passed in two parts, as
   * in a request, because joining them would allocate two objects per request.
   */
  boolean contain(String path, String rest) {
    for (String pattern : patterns) {
      if (matches(pattern, path, rest)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String pattern, String path, String rest) {
    int length = path.length() + rest.length();
    if (pattern.startsWith("*")) {
      int ending = pattern.length() - 1;
      return length >= ending && hasAt(length - ending, path, rest, pattern, 1, ending);
    }
    if (pattern.endsWith("/*")) {
      int folder = pattern.length() - 2;
      return hasAt(0, path, rest, pattern, 0, folder)
          && (length == folder || hasAt(folder, path, rest, pattern, folder, 1));
    }
    return length == pattern.length() && hasAt(0, path, rest, pattern, 0, length);
  }

  /**
   * Returns whether a path in two parts contains this number of characters of a pattern at an
   * index.
   */
  private static boolean hasAt(
      int place, String path, String rest, String pattern, int from, int count) {
    int inPath = Math.min(Math.max(path.length() - place, 0), count);
    int inRest = count - inPath;
    return (inPath == 0 || path.regionMatches(place, pattern, from, inPath))
        && (inRest == 0
            || rest.regionMatches(place + inPath - path.length(), pattern, from + inPath, inRest));
  }
}

package io.forethought.servlet.filter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paths whose requests are not recorded, in the notation of servlet mappings: {@code /health},
 * {@code /internal/*} or {@code *.css}.
 */
final class IgnoredPaths {

  private final List<String> patterns;

  /**
   * Keeps the patterns.
   *
   * @throws IllegalArgumentException if one of them is no pattern
   */
  IgnoredPaths(List<String> patterns) {
    this.patterns = List.copyOf(patterns);
    for (String pattern : patterns) {
      if (!isPattern(pattern)) {
        throw new IllegalArgumentException(
            "\""
                + pattern
                + "\" is no pattern of paths.\nFix: write it as /health, /internal/* or *.css.");
      }
    }
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
    return contain(rest == null ? request.getServletPath() : request.getServletPath() + rest);
  }

  /** Whether a path in the application is ignored. */
  boolean contain(String path) {
    for (String pattern : patterns) {
      if (matches(pattern, path)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String pattern, String path) {
    if (pattern.startsWith("*")) {
      return path.endsWith(pattern.substring(1));
    }
    if (pattern.endsWith("/*")) {
      String folder = pattern.substring(0, pattern.length() - 2);
      return path.startsWith(folder)
          && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }
    return path.equals(pattern);
  }
}

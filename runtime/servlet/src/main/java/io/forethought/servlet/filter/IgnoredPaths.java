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
    return contain(request.getServletPath(), rest == null ? "" : rest);
  }

  /**
   * Whether a path in the application is ignored. It comes in two parts, as a request has it: to
   * put them together would cost each request two objects.
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

  /** Whether a path in two parts has so many characters of a pattern at a place. */
  private static boolean hasAt(
      int place, String path, String rest, String pattern, int from, int count) {
    int inPath = Math.min(Math.max(path.length() - place, 0), count);
    int inRest = count - inPath;
    return (inPath == 0 || path.regionMatches(place, pattern, from, inPath))
        && (inRest == 0
            || rest.regionMatches(place + inPath - path.length(), pattern, from + inPath, inRest));
  }
}

package io.forethought.servlet.filter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Simplifies templates for readers. A program has few templates, so the simplified ones are kept.
 */
final class RouteTemplates {

  /** A client may choose what is kept: some frameworks report a path if there is no template. */
  private static final int MAX_KEPT = 1_000;

  private static final int MAX_KEPT_LENGTH = 200;

  private final Map<String, String> simplified = new ConcurrentHashMap<>();

  /**
   * Returns a template with variable names only: {@code /orders/{id: \d+}} becomes {@code
   * /orders/{id}}. It starts with a slash, does not end with one, and has no double slash.
   */
  String simplified(String template) {
    @Nullable String known = simplified.get(template);
    return known == null ? add(template) : known;
  }

  private String add(String template) {
    String route = simplify(template);
    if (template.length() <= MAX_KEPT_LENGTH && simplified.size() < MAX_KEPT) {
      @Nullable String other = simplified.putIfAbsent(template, route);
      return other == null ? route : other;
    }
    return route;
  }

  private static String simplify(String template) {
    StringBuilder route = new StringBuilder("/");
    int depth = 0;
    boolean inName = false;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '{' && depth++ == 0) {
        inName = true;
        route.append(c);
      } else if (c == '}' && --depth == 0) {
        inName = false;
        route.append(c);
      } else if (depth == 0) {
        append(route, c);
      } else if (c == ':') {
        inName = false;
      } else if (inName && depth == 1 && c != ' ') {
        route.append(c);
      }
    }
    boolean endsInSlash = route.length() > 1 && route.charAt(route.length() - 1) == '/';
    return endsInSlash ? route.substring(0, route.length() - 1) : route.toString();
  }

  private static void append(StringBuilder route, char c) {
    if (c != '/' || route.charAt(route.length() - 1) != '/') {
      route.append(c);
    }
  }

  /** Returns the number of templates that are kept. */
  int kept() {
    return simplified.size();
  }
}

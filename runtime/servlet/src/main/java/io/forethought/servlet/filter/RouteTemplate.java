package io.forethought.servlet.filter;

/** Simplifies templates for readers. */
final class RouteTemplate {

  private RouteTemplate() {}

  /**
   * Returns a template with variable names only: {@code /orders/{id: \d+}} becomes {@code
   * /orders/{id}}. It starts with a slash, does not end with one, and has no double slash.
   */
  static String of(String template) {
    return isPlain(template) ? template : madeAnew(template);
  }

  /**
   * Returns whether a template is already simple. Almost all are, and are not copied for each
   * request. In doubt, returns false.
   */
  private static boolean isPlain(String template) {
    boolean inName = false;
    char before = ' ';
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      // Most characters are letters, which never need a change.
      if (c < 'A' || c > 'z') {
        if (isOdd(c, before, inName)) {
          return false;
        }
        inName = c == '{' || (inName && c != '}');
      }
      before = c;
    }
    return !inName && template.startsWith("/") && (before != '/' || template.length() == 1);
  }

  private static boolean isOdd(char c, char before, boolean inName) {
    return switch (c) {
      case '/' -> inName || before == '/';
      case '{', ':', ' ' -> inName;
      case '}' -> !inName;
      default -> false;
    };
  }

  /** Simplifies any template. */
  static String madeAnew(String template) {
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
}

package io.forethought.servlet.filter;

/** Templates as people read them. */
final class RouteTemplate {

  private RouteTemplate() {}

  /**
   * A template with its variables alone: {@code /orders/{id: \d+}} becomes {@code /orders/{id}}. It
   * has a slash in front, none behind and none twice.
   */
  static String of(String template) {
    return isPlain(template) ? template : madeAnew(template);
  }

  /**
   * Whether a template is as people read it. Nearly all are, and need not be made anew for each
   * request; what is doubtful is.
   */
  private static boolean isPlain(String template) {
    boolean inName = false;
    char before = ' ';
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      // Most are letters, which are never odd.
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

  /** The same for any template. */
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

package io.forethought.processor.model;

/**
 * The spelling of names on {@code /metrics}, which consist of letters, digits, underscores and
 * colons: any other character becomes an underscore, so {@code http.method} and {@code http_method}
 * are one name. Generated code registers these names, and the catalogue lists them.
 */
public final class ExportedName {

  private static final String INTERNAL = "__";

  private ExportedName() {}

  /** The complete name of a metric, with the suffix of its type. */
  public static String of(MetricType type, String name) {
    String suffix = type.suffix();
    String exported = spelled(name, type != MetricType.STATE_SET);
    return exported.endsWith(suffix) && exported.length() > suffix.length()
        ? exported
        : exported + suffix;
  }

  /** The name of a label. Prometheus reserves those that begin with two underscores. */
  public static String ofLabel(String name) {
    String exported = spelled(name, false);
    while (exported.startsWith(INTERNAL)) {
      exported = exported.substring(1);
    }
    return exported;
  }

  private static String spelled(String name, boolean colons) {
    for (int at = 0; at < name.length(); at++) {
      if (!isPlain(name.charAt(at), at, colons)) {
        return replaced(name, colons);
      }
    }
    return name;
  }

  private static String replaced(String name, boolean colons) {
    StringBuilder exported = new StringBuilder(name.length());
    name.codePoints()
        .map(point -> isPlain(point, exported.length(), colons) ? point : '_')
        .forEach(exported::appendCodePoint);
    return exported.toString();
  }

  /** Whether a character stays. A state set has a label with its own name, so it has no colons. */
  private static boolean isPlain(int letter, int at, boolean colons) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || letter == '_'
        || (colons && letter == ':')
        || (at > 0 && letter >= '0' && letter <= '9');
  }
}

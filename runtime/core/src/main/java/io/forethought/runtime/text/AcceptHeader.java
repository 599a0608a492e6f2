package io.forethought.runtime.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads headers that state a client's preferences (RFC 9110, 12.4.2). */
public final class AcceptHeader {

  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
  private static final Set<String> ANYTHING = Set.of("*");

  private AcceptHeader() {}

  /**
   * Returns whether a client accepts gzip.
   *
   * @param acceptEncoding the {@code Accept-Encoding} header, {@code null} if there is none
   * @return whether it names gzip or {@code *} with a q-value other than 0
   */
  public static boolean takesGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    OptionalDouble gzip = quality(acceptEncoding, GZIP);
    return gzip.orElse(quality(acceptEncoding, ANYTHING).orElse(0)) > 0;
  }

  /**
   * Returns the highest q-value of any of these names in a header; empty if it contains none of
   * them. A name may require parameters, as in {@code type/subtype;key=value}.
   */
  static OptionalDouble quality(String header, Set<String> names) {
    Optional<List<String>> best = best(header, names);
    return best.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(q(best.get()));
  }

  /**
   * Returns a parameter of the range with the highest q-value of any of these names.
   *
   * @param key the name of the parameter in lower case
   * @return its value in lower case; empty if there is no such range or parameter
   */
  static Optional<String> parameter(String header, Set<String> names, String key) {
    for (String part : best(header, names).orElse(List.of())) {
      if (part.startsWith(key + "=")) {
        return Optional.of(part.substring(key.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** Returns the parts of the first range with the highest q-value of any of these names. */
  private static Optional<List<String>> best(String header, Set<String> names) {
    Optional<List<String>> best = Optional.empty();
    for (String range : split(header.toLowerCase(Locale.ROOT), ',')) {
      List<String> parts = parts(range);
      if (isAny(parts, names) && (best.isEmpty() || q(parts) > q(best.get()))) {
        best = Optional.of(parts);
      }
    }
    return best;
  }

  private static boolean isAny(List<String> parts, Set<String> names) {
    for (String name : names) {
      List<String> wanted = parts(name);
      if (parts.get(0).equals(wanted.get(0)) && parts.containsAll(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> parts(String range) {
    List<String> parts = new ArrayList<>();
    for (String part : split(range, ';')) {
      parts.add(unquoted(part.strip()));
    }
    return parts;
  }

  /** Splits text at each separator that is not inside quotes (RFC 9110, 5.6.4). */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && quoted) {
        i++;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static String unquoted(String part) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean isEscape = c == '\\' && i + 1 < part.length();
      if (isEscape) {
        i++;
      }
      if (part.charAt(i) != '"') {
        text.append(part.charAt(i));
      }
    }
    return text.toString();
  }

  private static double q(List<String> parts) {
    for (String parameter : parts) {
      if (parameter.startsWith("q=")) {
        try {
          return Double.parseDouble(parameter.substring("q=".length()));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }
}

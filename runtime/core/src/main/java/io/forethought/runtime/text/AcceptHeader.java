package io.forethought.runtime.text;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Headers by which a client says what it likes, and how much (RFC 9110, 12.4.2). */
public final class AcceptHeader {

  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
  private static final Set<String> ANYTHING = Set.of("*");

  private AcceptHeader() {}

  /**
   * Whether a client takes gzip.
   *
   * @param acceptEncoding the {@code Accept-Encoding} header, {@code null} if there is none
   * @return whether it names gzip, or anything, and not with {@code q=0}
   */
  public static boolean takesGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    OptionalDouble gzip = quality(acceptEncoding, GZIP);
    return gzip.orElse(quality(acceptEncoding, ANYTHING).orElse(0)) > 0;
  }

  /** The highest q that a header gives one of these names; empty if it has none of them. */
  static OptionalDouble quality(String header, Set<String> names) {
    OptionalDouble best = OptionalDouble.empty();
    for (String range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = range.split(";", -1);
      if (names.contains(parts[0].strip())) {
        best = OptionalDouble.of(Math.max(best.orElse(0), q(parts)));
      }
    }
    return best;
  }

  private static double q(String[] parts) {
    for (String part : parts) {
      String parameter = part.strip();
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

package io.forethought.runtime.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
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
    OptionalDouble best = OptionalDouble.empty();
    for (String range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      List<String> parts = parts(range);
      if (names.stream().map(AcceptHeader::parts).anyMatch(name -> isMetBy(parts, name))) {
        best = OptionalDouble.of(Math.max(best.orElse(0), q(parts)));
      }
    }
    return best;
  }

  private static boolean isMetBy(List<String> parts, List<String> name) {
    return parts.get(0).equals(name.get(0)) && parts.containsAll(name);
  }

  private static List<String> parts(String range) {
    return Stream.of(range.split(";", -1)).map(part -> part.strip().replace("\"", "")).toList();
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

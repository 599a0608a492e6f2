package io.forethought.servlet.filter;

import jakarta.servlet.ServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset that a response declares. Most containers return one even if none is declared.
 */
final class DeclaredCharset {

  private static final String CHARSET = "charset=";

  private DeclaredCharset() {}

  /** Returns the charset in lower case; {@code null} if none is declared. */
  static @Nullable String of(ServletResponse response) {
    @Nullable String type = response.getContentType();
    if (type == null || !isIn(type)) {
      return null;
    }
    String encoding = response.getCharacterEncoding();
    return encoding.equalsIgnoreCase("utf-8") ? "utf-8" : encoding.toLowerCase(Locale.ROOT);
  }

  /** Ignores case. Text in lower case, which is the most common, is not copied. */
  private static boolean isIn(String type) {
    return type.contains(CHARSET)
        || (type.indexOf('=') >= 0 && type.toLowerCase(Locale.ROOT).contains(CHARSET));
  }
}

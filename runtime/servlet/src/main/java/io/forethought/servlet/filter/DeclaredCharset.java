package io.forethought.servlet.filter;

import jakarta.servlet.ServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The charset that a response declares; most containers tell one even where none is declared. */
final class DeclaredCharset {

  private static final String CHARSET = "charset=";

  private DeclaredCharset() {}

  /** The charset in small letters, {@code null} if none is declared. */
  static @Nullable String of(ServletResponse response) {
    @Nullable String type = response.getContentType();
    if (type == null || !isIn(type)) {
      return null;
    }
    String encoding = response.getCharacterEncoding();
    return encoding.equalsIgnoreCase("utf-8") ? "utf-8" : encoding.toLowerCase(Locale.ROOT);
  }

  /** In any letters; in small ones, as nearly all write it, without making another text. */
  private static boolean isIn(String type) {
    return type.contains(CHARSET)
        || (type.indexOf('=') >= 0 && type.toLowerCase(Locale.ROOT).contains(CHARSET));
  }
}

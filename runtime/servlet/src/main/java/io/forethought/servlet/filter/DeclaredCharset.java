package io.forethought.servlet.filter;

import jakarta.servlet.ServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset that a response declares. Most containers return one even if none is declared.
 */
final class DeclaredCharset {

  private static final String CHARSET = "charset=";

  /** The usual spellings, which are not copied. */
  private static final List<String> USUAL = List.of("utf-8", "UTF-8", "iso-8859-1", "ISO-8859-1");

  private DeclaredCharset() {}

  /** Returns the charset in lower case; {@code null} if none is declared. */
  static @Nullable String of(ServletResponse response) {
    @Nullable String type = response.getContentType();
    if (type == null || start(type) < 0) {
      return null;
    }
    String encoding = response.getCharacterEncoding();
    return encoding.equals("UTF-8") ? "utf-8" : encoding.toLowerCase(Locale.ROOT);
  }

  /** Returns the charset as the client receives it; {@code null} if none is declared. */
  static @Nullable String asSent(ServletResponse response) {
    @Nullable String type = response.getContentType();
    int start = type == null ? -1 : start(type);
    return type == null || start < 0 ? null : valueAt(start, type);
  }

  private static String valueAt(int start, String type) {
    int semicolon = type.indexOf(';', start);
    int end = semicolon < 0 ? type.length() : semicolon;
    for (String usual : USUAL) {
      if (usual.length() == end - start && type.startsWith(usual, start)) {
        return usual;
      }
    }
    return type.substring(start, end).replace("\"", "").strip();
  }

  /**
   * Returns where the charset starts, -1 if there is none. Ignores case. Text in lower case, which
   * is the most common, is not copied.
   */
  private static int start(String type) {
    int at = type.indexOf(CHARSET);
    if (at < 0 && type.indexOf('=') >= 0) {
      at = type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
    }
    return at < 0 ? -1 : at + CHARSET.length();
  }
}

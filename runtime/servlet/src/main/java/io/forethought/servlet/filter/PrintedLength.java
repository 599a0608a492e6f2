package io.forethought.servlet.filter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import org.jspecify.annotations.Nullable;

/** The number of bytes that a stream writes for a text. Containers differ in how they encode it. */
final class PrintedLength {

  private PrintedLength() {}

  static long of(String text, ServletOutputStream out, ServletResponse response) {
    @Nullable String charset = response.getCharacterEncoding();
    return isPlain(text, charset) || !encodes(out)
        ? text.length()
        : EncodedLength.in(charset).of(text);
  }

  /** Returns whether each character is one byte, whatever the container does. */
  private static boolean isPlain(String text, @Nullable String charset) {
    if (!"UTF-8".equalsIgnoreCase(charset) && !"ISO-8859-1".equalsIgnoreCase(charset)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether the container uses the charset of the response. Otherwise, the stream of the
   * Servlet API writes one byte for each character, or throws.
   */
  private static boolean encodes(ServletOutputStream out) {
    try {
      return out.getClass().getMethod("print", String.class).getDeclaringClass()
          != ServletOutputStream.class;
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

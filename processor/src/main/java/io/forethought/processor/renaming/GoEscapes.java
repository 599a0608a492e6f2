package io.forethought.processor.renaming;

import io.forethought.processor.operations.source.Text;
import io.forethought.processor.operations.source.Traced;

/** Reads the escapes in a string of a template, which are those of Go. */
final class GoEscapes {

  private static final String SHORT = "abfnrtv";
  private static final String MEANT = "\u0007\b\f\n\r\t\u000B";
  private static final int HEX = 16;

  private GoEscapes() {}

  /** The text without escapes. What is not a valid escape stays. */
  static Text read(Text text) {
    String source = text.value();
    Traced traced = new Traced();
    int at = 0;
    while (at < source.length()) {
      int end = source.charAt(at) == '\\' ? end(source, at) : at + 1;
      if (end == at + 1) {
        traced.append(source.charAt(at), at);
      } else {
        for (char each : meant(source.substring(at, end))) {
          traced.append(each, at, end);
        }
      }
      at = end;
    }
    return traced.in(text, source.length());
  }

  private static int end(String source, int at) {
    char kind = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    int end = at + 2 + digits;
    boolean valid =
        digits > 0
            ? end <= source.length() && source.substring(at + 2, end).matches("[0-9A-Fa-f]+")
            : "\\\"'".indexOf(kind) >= 0 || SHORT.indexOf(kind) >= 0;
    return valid ? end : at + 1;
  }

  private static char[] meant(String escape) {
    int simple = SHORT.indexOf(escape.charAt(1));
    if (simple >= 0) {
      return new char[] {MEANT.charAt(simple)};
    }
    if (escape.length() == 2) {
      return new char[] {escape.charAt(1)};
    }
    int point = Integer.parseUnsignedInt(escape.substring(2), HEX);
    return Character.toChars(Character.isValidCodePoint(point) ? point : 0xFFFD);
  }
}

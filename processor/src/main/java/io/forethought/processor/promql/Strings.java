package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Place;

/** Texts in quotes, with the escapes of Go, which Prometheus is written in. */
final class Strings {

  /** Stands for the byte 0 where a byte is not valid UTF-8. */
  private static final char RAW_BYTE = '\uDC00';

  private static final String SHORT = "abfnrtv\\";
  private static final String MEANT = "\u0007\b\f\n\r\t\u000B\\";
  private static final int LAST_BYTE = 0xFF;

  private final String text;
  private final int start;
  private final char quote;
  private final StringBuilder value = new StringBuilder();

  /** The bytes that escapes have given and that are not decoded yet, one a character. */
  private final StringBuilder octets = new StringBuilder();

  private int at;

  private Strings(String text, int start) {
    this.text = text;
    this.start = start;
    this.quote = text.charAt(start);
    this.at = start + 1;
  }

  /**
   * A decoded text.
   *
   * @param value what is between the quotes, without escapes
   * @param end the index after the closing quote
   */
  record Decoded(String value, int end) {}

  /** Decodes the text whose opening quote is at an index. */
  static Decoded decode(String text, int start) {
    return new Strings(text, start).decode();
  }

  private Decoded decode() {
    while (at < text.length() && text.charAt(at) != quote) {
      char here = text.charAt(at);
      if (here == '\\' && quote != '`') {
        escape();
      } else if (here == '\n' && quote != '`') {
        break;
      } else {
        character();
      }
    }
    if (at >= text.length() || text.charAt(at) != quote) {
      throw unterminated(at);
    }
    flush();
    return new Decoded(value.toString(), at + 1);
  }

  private SyntaxException unterminated(int end) {
    return new SyntaxException(
        new Place(start, end), "The string has no closing " + name(quote) + ".");
  }

  private static String name(char quote) {
    return quote == '`' ? "backquote" : "`" + quote + "`";
  }

  private void character() {
    int point = text.codePointAt(at);
    if (point == 0xFFFD || Character.getType(point) == Character.SURROGATE) {
      throw new SyntaxException(new Place(at, at + 1), "The string is not valid UTF-8.");
    }
    flush();
    value.appendCodePoint(point);
    at += Character.charCount(point);
  }

  private void escape() {
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    int simple = SHORT.indexOf(kind);
    if (simple >= 0 || kind == quote) {
      flush();
      value.append(simple >= 0 ? MEANT.charAt(simple) : kind);
      at += 2;
      return;
    }
    switch (kind) {
      case 'x' -> octet(number(2, 2, 16));
      case 'u' -> point(at, number(2, 4, 16));
      case 'U' -> point(at, number(2, 8, 16));
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octet(number(1, 3, 8));
      default -> throw unknown();
    }
  }

  private SyntaxException unknown() {
    int end = Math.min(at + 2, text.length());
    if (at + 1 == text.length()) {
      return unterminated(end);
    }
    return new SyntaxException(
        new Place(at, end),
        "The string has an unknown escape, `"
            + text.substring(at, end)
            + "`. Write `\\\\` for a backslash.");
  }

  /** Reads the digits of an escape and moves behind it. */
  private long number(int skipped, int digits, int radix) {
    long number = 0;
    int end = at + skipped + digits;
    for (int each = at + skipped; each < end; each++) {
      int digit =
          each < text.length() && text.charAt(each) < 0x80
              ? Character.digit(text.charAt(each), radix)
              : -1;
      if (digit < 0) {
        throw new SyntaxException(
            new Place(at, Math.min(end, text.length())),
            "This escape needs " + digits + (radix == 8 ? " octal" : " hexadecimal") + " digits.");
      }
      number = number * radix + digit;
    }
    at = end;
    return number;
  }

  private void octet(long octet) {
    if (octet > LAST_BYTE) {
      throw new SyntaxException(
          new Place(at - 4, at), "This escape is larger than a byte. The largest is `\\377`.");
    }
    octets.append((char) octet);
  }

  private void point(int escape, long point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    if (point > Character.MAX_CODE_POINT || surrogate) {
      throw new SyntaxException(new Place(escape, at), "This escape is not a Unicode character.");
    }
    flush();
    value.appendCodePoint((int) point);
  }

  /** Decodes the bytes that escapes have given so far. */
  private void flush() {
    int from = 0;
    while (from < octets.length()) {
      int length = Utf8.length(octets, from);
      if (length == 0) {
        value.append((char) (RAW_BYTE + octets.charAt(from)));
        from++;
      } else {
        value.appendCodePoint(Utf8.codePoint(octets, from, length));
        from += length;
      }
    }
    octets.setLength(0);
  }

  /** The text in quotes, with escapes where necessary. */
  static String quote(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value.codePoints().forEach(point -> quote(point, quoted));
    return quoted.append('"').toString();
  }

  private static void quote(int point, StringBuilder quoted) {
    int simple = MEANT.indexOf(point);
    if (point == '"') {
      quoted.append("\\\"");
    } else if (simple >= 0) {
      quoted.append('\\').append(SHORT.charAt(simple));
    } else if (point >= RAW_BYTE && point <= RAW_BYTE + LAST_BYTE) {
      quoted.append("\\x").append(hexadecimal(point - RAW_BYTE, 2));
    } else if (isPrintable(point)) {
      quoted.appendCodePoint(point);
    } else if (point < 0x80) {
      quoted.append("\\x").append(hexadecimal(point, 2));
    } else if (point < 0x10000) {
      quoted.append("\\u").append(hexadecimal(point, 4));
    } else {
      quoted.append("\\U").append(hexadecimal(point, 8));
    }
  }

  private static String hexadecimal(int number, int digits) {
    String hexadecimal = Integer.toHexString(number);
    return "0".repeat(digits - hexadecimal.length()) + hexadecimal;
  }

  private static boolean isPrintable(int point) {
    if (point == ' ') {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> point != 0xFFFD;
    };
  }
}

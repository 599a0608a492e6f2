package io.forethought.processor.promql.regex;

/** Escapes that stand for one character. */
final class Escapes {

  private static final String SHORT = "afnrtv";
  private static final String MEANT = "\u0007\f\n\r\t\u000B";

  private Escapes() {}

  /** Parses an escape, with its backslash, and returns the character. */
  static int character(Text text) {
    int start = text.position();
    text.next();
    if (text.atEnd()) {
      throw new RegexException("it ends with a single backslash.");
    }
    int kind = text.next();
    if (kind < 0x80 && !Character.isLetterOrDigit(kind)) {
      return kind;
    }
    if (SHORT.indexOf(kind) >= 0) {
      return MEANT.charAt(SHORT.indexOf(kind));
    }
    int character = -1;
    if (kind == 'x') {
      character = hexadecimal(text);
    } else if (kind == '0' || (kind >= '1' && kind <= '7' && isOctal(text.peek()))) {
      character = octal(text, kind);
    }
    if (character < 0) {
      throw new RegexException(reason(kind, text.since(start)));
    }
    return character;
  }

  private static boolean isOctal(int character) {
    return character >= '0' && character <= '7';
  }

  private static int octal(Text text, int first) {
    int number = first - '0';
    for (int digit = 1; digit < 3 && isOctal(text.peek()); digit++) {
      number = number * 8 + text.next() - '0';
    }
    return number;
  }

  private static int hexadecimal(Text text) {
    if (text.takeIf("{")) {
      int number = text.peek() == '}' ? -1 : 0;
      while (number >= 0 && text.peek() != '}') {
        int digit = digit(text.next());
        number =
            digit < 0 || number * 16 + digit > Character.MAX_CODE_POINT ? -1 : number * 16 + digit;
      }
      text.next();
      return number;
    }
    int high = digit(text.next());
    int low = high < 0 ? -1 : digit(text.next());
    return low < 0 ? -1 : high * 16 + low;
  }

  private static int digit(int character) {
    return character < 0x80 ? Character.digit(character, 16) : -1;
  }

  private static String reason(int kind, String escape) {
    if (kind >= '1' && kind <= '9') {
      return "`" + escape + "` is a backreference, which RE2 does not have.";
    }
    return "RE2 has no escape `" + escape + "`.";
  }
}

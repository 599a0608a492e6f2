package io.forethought.processor.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Values as Java source writes them. */
public final class JavaText {

  /** A list breaks its line after this many characters. */
  private static final int WIDTH = 80;

  private JavaText() {}

  /** A number as a person writes it. */
  public static String literal(double number) {
    String plain = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    return plain.length() <= 9 ? plain : Double.toString(number);
  }

  /** A string literal for any content. */
  public static String literal(String value) {
    StringBuilder text = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      switch (letter) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append(i > 0 && isLost(value, i - 1) ? "\\134" : "\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(escaped(value, i));
      }
    }
    return text.append('"').toString();
  }

  /**
   * A letter, as an escape if a source file would lose it. Octal where possible: javac 17 misreads
   * a backslash behind a Unicode escape.
   */
  private static String escaped(String value, int at) {
    char letter = value.charAt(at);
    if (isLost(value, at)) {
      return String.format(Locale.ROOT, "\\u%04x", (int) letter);
    }
    return Character.isISOControl(letter)
        ? String.format(Locale.ROOT, "\\%03o", (int) letter)
        : String.valueOf(letter);
  }

  /** Whether a source file would lose a character: JavaPoet takes two separators for line ends. */
  private static boolean isLost(String value, int at) {
    char letter = value.charAt(at);
    return letter == '\u2028' || letter == '\u2029' || isHalf(value, at);
  }

  /** Whether a character is half of a surrogate pair, which no source file can contain. */
  private static boolean isHalf(String value, int at) {
    char letter = value.charAt(at);
    if (Character.isHighSurrogate(letter)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(letter)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }

  /** The entries of a list, on as many lines as they need. */
  public static String list(List<String> entries) {
    StringBuilder text = new StringBuilder("{");
    int line = 0;
    for (int i = 0; i < entries.size(); i++) {
      String separator = i == 0 ? "" : line > WIDTH ? ",\n    " : ", ";
      line = line > WIDTH ? 0 : line;
      text.append(separator).append(entries.get(i));
      line += separator.length() + entries.get(i).length();
    }
    return text.append('}').toString();
  }
}

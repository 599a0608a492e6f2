package io.forethought.processor.catalogue;

import io.forethought.processor.model.Visible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The words of a lock file: names, numbers, and label values that may hold any character. */
final class Words {

  private static final String SEPARATOR = ", ";

  /** Longer numbers are written with an exponent. */
  private static final int LONGEST_NUMBER = 12;

  private Words() {}

  /** A name or value, quoted if it contains other characters than letters and digits. */
  static String quoted(String value) {
    if (!value.isEmpty() && value.chars().allMatch(Words::isPlain)) {
      return value;
    }
    return "\"" + Visible.text(value.replace("\\", "\\\\").replace("\"", "\\\"")) + "\"";
  }

  /** Whether a character is allowed in words without quotation marks. */
  static boolean isPlain(int letter) {
    return (letter >= 'A' && letter <= 'Z')
        || (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9')
        || "_./:+-".indexOf(letter) >= 0;
  }

  /**
   * The words of a list.
   *
   * @throws IllegalArgumentException if the text is not a list
   */
  static List<String> split(String text) {
    WordScanner scanner = new WordScanner(text);
    List<String> words = new ArrayList<>();
    do {
      words.add(scanner.word().orElseThrow(() -> noList(text)));
    } while (scanner.skip(SEPARATOR));
    if (!scanner.isAtEnd()) {
      throw noList(text);
    }
    return words;
  }

  private static IllegalArgumentException noList(String text) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" is not a list: separate values by commas, and quote those that contain anything"
            + " but letters, digits and _./:+-");
  }

  /** A number as a person writes it: {@code 10}, {@code 0.25}. */
  static String number(double number) {
    String exact = Double.toString(number);
    if (!Double.isFinite(number) || exact.equals("-0.0")) {
      return exact;
    }
    String plain = new BigDecimal(exact).stripTrailingZeros().toPlainString();
    return plain.length() <= LONGEST_NUMBER ? plain : exact;
  }

  /**
   * Parses a number.
   *
   * @throws IllegalArgumentException if the word is not a number
   */
  static double parse(String word) {
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + word + "\" is not a number", e);
    }
  }
}

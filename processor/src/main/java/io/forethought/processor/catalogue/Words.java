package io.forethought.processor.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a lock file: numbers, and label values that may hold any character. */
final class Words {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:+-]+");

  /** A plain word, or one in quotation marks, with what stands behind it. */
  private static final Pattern WORD =
      Pattern.compile("([A-Za-z0-9_./:+-]+|\"(?:[^\"\\\\]|\\\\.)*\")(?:, )?");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)");

  private Words() {}

  /** A label value, in quotation marks if it holds more than letters and digits. */
  static String quoted(String value) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      if (letter == '"' || letter == '\\') {
        text.append('\\').append(letter);
      } else if (Character.isISOControl(letter)
          || Character.isSurrogate(letter)
          || Character.getType(letter) == Character.LINE_SEPARATOR) {
        text.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
      } else {
        text.append(letter);
      }
    }
    return text.append('"').toString();
  }

  /** The words of a list. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = 0;
    while (matcher.lookingAt()) {
      words.add(unquoted(matcher.group(1)));
      end = matcher.end();
      matcher.region(end, text.length());
    }
    if (end < text.length() || text.endsWith(", ")) {
      throw new IllegalArgumentException("\"" + text + "\" is no list of words");
    }
    return words;
  }

  private static String unquoted(String word) {
    if (!word.startsWith("\"")) {
      return word;
    }
    return ESCAPE
        .matcher(word.substring(1, word.length() - 1))
        .replaceAll(
            escape -> {
              String code = escape.group(1);
              String letter =
                  code.length() == 1
                      ? code
                      : String.valueOf((char) Integer.parseInt(code.substring(1), 16));
              return Matcher.quoteReplacement(letter);
            });
  }

  /** A number as a person writes it: {@code 10}, {@code 0.25}. */
  static String number(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    String plain = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    return plain.length() <= 12 ? plain : Double.toString(number);
  }
}

package io.forethought.processor.promql.regex;

import java.util.Map;

/** The general categories of Unicode. */
final class Categories {

  /** The names of the categories that Go has, by Java's numbers. */
  static final Map<Integer, String> NAMES =
      Map.ofEntries(
          entry(Character.UPPERCASE_LETTER, "Lu"),
          entry(Character.LOWERCASE_LETTER, "Ll"),
          entry(Character.TITLECASE_LETTER, "Lt"),
          entry(Character.MODIFIER_LETTER, "Lm"),
          entry(Character.OTHER_LETTER, "Lo"),
          entry(Character.NON_SPACING_MARK, "Mn"),
          entry(Character.ENCLOSING_MARK, "Me"),
          entry(Character.COMBINING_SPACING_MARK, "Mc"),
          entry(Character.DECIMAL_DIGIT_NUMBER, "Nd"),
          entry(Character.LETTER_NUMBER, "Nl"),
          entry(Character.OTHER_NUMBER, "No"),
          entry(Character.SPACE_SEPARATOR, "Zs"),
          entry(Character.LINE_SEPARATOR, "Zl"),
          entry(Character.PARAGRAPH_SEPARATOR, "Zp"),
          entry(Character.CONTROL, "Cc"),
          entry(Character.FORMAT, "Cf"),
          entry(Character.PRIVATE_USE, "Co"),
          entry(Character.SURROGATE, "Cs"),
          entry(Character.DASH_PUNCTUATION, "Pd"),
          entry(Character.START_PUNCTUATION, "Ps"),
          entry(Character.END_PUNCTUATION, "Pe"),
          entry(Character.CONNECTOR_PUNCTUATION, "Pc"),
          entry(Character.OTHER_PUNCTUATION, "Po"),
          entry(Character.INITIAL_QUOTE_PUNCTUATION, "Pi"),
          entry(Character.FINAL_QUOTE_PUNCTUATION, "Pf"),
          entry(Character.MATH_SYMBOL, "Sm"),
          entry(Character.CURRENCY_SYMBOL, "Sc"),
          entry(Character.MODIFIER_SYMBOL, "Sk"),
          entry(Character.OTHER_SYMBOL, "So"));

  private Categories() {}

  private static Map.Entry<Integer, String> entry(byte type, String name) {
    return Map.entry((int) type, name);
  }

  /** The category of a character, such as {@code Lu}; empty if it is not assigned. */
  static String of(int character) {
    return NAMES.getOrDefault(Character.getType(character), "");
  }
}

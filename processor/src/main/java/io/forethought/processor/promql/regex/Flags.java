package io.forethought.processor.promql.regex;

/**
 * What changes the meaning of characters.
 *
 * @param foldCase {@code i}: letters match in small and capital form
 * @param multiline {@code m}: {@code ^} and {@code $} match at lines
 * @param dotMatchesNewline {@code s}
 */
record Flags(boolean foldCase, boolean multiline, boolean dotMatchesNewline) {

  /** The flags of Prometheus. */
  static final Flags DEFAULT = new Flags(false, false, true);

  /** Whether a letter is a flag. */
  static boolean isFlag(int letter) {
    return letter == 'i' || letter == 'm' || letter == 's' || letter == 'U';
  }

  /** The flags after one is set or cleared. {@code U} does not change what is matched. */
  Flags with(int letter, boolean value) {
    return switch (letter) {
      case 'i' -> new Flags(value, multiline, dotMatchesNewline);
      case 'm' -> new Flags(foldCase, value, dotMatchesNewline);
      case 's' -> new Flags(foldCase, multiline, value);
      default -> this;
    };
  }
}

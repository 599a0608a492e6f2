package io.forethought.processor.naming;

import io.forethought.processor.model.DerivedName;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The spelling of names: lower-case words of letters and digits joined by single underscores. */
public final class SnakeCase {

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  private SnakeCase() {}

  /** Whether a name is spelled so. */
  public static boolean holds(String name) {
    char before = '_';
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean fits = isSmall(letter) || (i > 0 && (letter == '_' || isDigit(letter)));
      if (!fits || (letter == '_' && before == '_')) {
        return false;
      }
      before = letter;
    }
    return before != '_';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  /** The words of a prefix, which may end with its underscore; none if it is not spelled so. */
  static List<String> words(String prefix) {
    String name = prefix.endsWith("_") ? prefix.substring(0, prefix.length() - 1) : prefix;
    return holds(name) ? UnitPhrase.words(name) : List.of();
  }

  /** The nearest name that is spelled so, if there is one without guessing. */
  public static Optional<String> nearest(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    if (!ASCII.matcher(plain).matches()) {
      return Optional.empty();
    }
    String words = DerivedName.snakeCase(plain).replaceAll("[^a-z0-9]+", "_");
    return Optional.of(words.replaceAll("^_|_$", "")).filter(SnakeCase::holds);
  }

  /** The name that the same words make in Java: {@code processingDuration}. */
  static String camelCase(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      name.append(name.isEmpty() ? word.substring(0, 1) : capital(word)).append(word.substring(1));
    }
    return name.toString();
  }

  private static char capital(String word) {
    return Character.toUpperCase(word.charAt(0));
  }
}

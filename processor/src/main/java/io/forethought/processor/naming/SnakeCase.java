package io.forethought.processor.naming;

import io.forethought.processor.model.DerivedName;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The spelling of names: lowercase words of letters and digits, joined by single underscores. */
public final class SnakeCase {

  private SnakeCase() {}

  /** Whether a name is in snake case. */
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

  /** The words of a prefix, which may end with an underscore; empty if it is not in snake case. */
  static List<String> words(String prefix) {
    String name = prefix.endsWith("_") ? prefix.substring(0, prefix.length() - 1) : prefix;
    return holds(name) ? UnitPhrase.words(name) : List.of();
  }

  /** The words of a name in any spelling: {@code shop_queue} has the same as {@code shopQueue}. */
  static List<String> wordsIn(String name) {
    return holds(name)
        ? UnitPhrase.words(name)
        : UnitPhrase.joined(
            Stream.of(DerivedName.snakeCase(plain(name)).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList());
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  /** The nearest name in snake case, if it can be found without guessing. */
  public static Optional<String> nearest(String name) {
    if (holds(name)) {
      return Optional.of(name);
    }
    String plain = plain(name);
    if (!plain.matches("\\p{ASCII}*")) {
      return Optional.empty();
    }
    String words = DerivedName.snakeCase(plain).replaceAll("[^a-z0-9]+", "_");
    return Optional.of(words.replaceAll("^_|_$", "")).filter(SnakeCase::holds);
  }

  /** The same words in Java's spelling: {@code processingDuration}. */
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

package io.forethought.processor.operations.output.registry;

import java.util.Locale;
import java.util.Set;

/** Names as Weaver's rules require them: {@code ^[a-z][a-z0-9]*([._][a-z0-9]+)*$}. */
final class Spelling {

  private Spelling() {}

  /**
   * Lower-case words between single underscores.
   *
   * @param first the word before a name that would be empty or begin with a digit
   */
  static String words(String text, String first) {
    String words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    if (words.isEmpty()) {
      return first;
    }
    return Character.isDigit(words.charAt(0)) ? first + "_" + words : words;
  }

  /** Words of which the first one is a namespace, if there are several. */
  static String dotted(String words) {
    return words.replaceFirst("_", ".");
  }

  /** The namespace of a dotted name. */
  static String namespace(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.substring(0, dot);
  }

  /** A name that is not taken, which is then taken: the name itself, or with a number. */
  static String unique(String name, Set<String> taken) {
    String unique = name;
    for (int number = 2; !taken.add(unique); number++) {
      unique = name + "_" + number;
    }
    return unique;
  }
}

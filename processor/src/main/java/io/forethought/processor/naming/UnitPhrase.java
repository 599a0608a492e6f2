package io.forethought.processor.naming;

import io.forethought.processor.model.DerivedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit of several words that all rules treat as one word: {@code milli_seconds}, {@code
 * kilowatt_hours}. Without its prefix, it would be mistaken for a base unit.
 */
public final class UnitPhrase {

  /** As in {@code kilo_watt_hours}. */
  private static final int MOST_WORDS = 3;

  private UnitPhrase() {}

  /** The words of a name in snake case. */
  public static List<String> words(String name) {
    return joined(DerivedName.words(name));
  }

  /** Joins words that form one unit into one word. */
  static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int length = at(words, at).orElse(1);
      joined.add(length == 1 ? words.get(at) : String.join("_", words.subList(at, at + length)));
      at += length;
    }
    return joined;
  }

  /** How many words from a position on form one unit. */
  private static Optional<Integer> at(List<String> words, int at) {
    String first = words.get(at);
    if (!UnitWord.isPrefix(first) && !first.endsWith("watt")) {
      return Optional.empty();
    }
    for (int length = Math.min(MOST_WORDS, words.size() - at); length > 1; length--) {
      String plain = String.join("", words.subList(at, at + length));
      boolean letter = words.get(at + length - 1).length() == 1;
      if (!letter && (UnitWord.isSpelled(plain) || Rate.isPower(plain))) {
        return Optional.of(length);
      }
    }
    return Optional.empty();
  }
}

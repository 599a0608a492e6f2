package io.forethought.processor.inference;

import io.forethought.processor.naming.UnitWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the words of an old name with those of a new one. */
final class NameMeaning {

  /** Words that say nothing at the end of a name, because the type does. */
  private static final Set<String> TYPES =
      Set.of("counter", "gauge", "histogram", "summary", "total", "info");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private NameMeaning() {}

  /** Whether the new name has a word for each word of the old one, apart from units and types. */
  static boolean isKept(List<String> old, List<String> renamed) {
    return !hasSize(old) && without(renamed, old).size() >= without(old, renamed).size();
  }

  /** The words that only the first name has, apart from units and from types at its end. */
  private static List<String> without(List<String> words, List<String> others) {
    List<String> own = new ArrayList<>(words);
    while (!own.isEmpty() && isEnd(own.get(own.size() - 1))) {
      own.remove(own.size() - 1);
    }
    for (String other : others) {
      own.remove(other);
    }
    own.removeIf(NameMeaning::isUnit);
    return own;
  }

  private static boolean isEnd(String word) {
    return TYPES.contains(word) || isUnit(word);
  }

  /** Whether a unit belongs to a number of the name, as in {@code le_1_kb}. */
  private static boolean hasSize(List<String> words) {
    for (int at = 1; at < words.size(); at++) {
      if (NUMBER.matcher(words.get(at - 1)).matches() && isUnit(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnit(String word) {
    return UnitWord.base(word).isPresent()
        || !UnitWord.notBase(List.of(word)).isEmpty()
        || UnitWord.abbreviated(List.of(word), 0).isPresent();
  }
}

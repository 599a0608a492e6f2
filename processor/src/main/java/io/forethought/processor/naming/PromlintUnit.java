package io.forethought.processor.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word that promlint takes for a unit. It knows fewer than the rules do.
 *
 * @param word the word
 * @param base the unit that promlint recommends
 */
public record PromlintUnit(String word, String base) {

  /** Words that only the rules know. */
  private static final List<String> UNKNOWN = List.of("mebi", "exa", "exbi");

  private static final Set<String> NO_UNITS = Set.of("ratio");

  /** The first word that promlint takes for a unit; it looks at no other one. */
  public static Optional<PromlintUnit> first(List<String> words) {
    for (String word : words) {
      Optional<UnitWord> unit = known(word);
      if (unit.isPresent()) {
        return Optional.of(new PromlintUnit(word, unit.get().base()));
      }
    }
    return Optional.empty();
  }

  private static Optional<UnitWord> known(String word) {
    boolean plural = UnitWord.isSpelled(word) && !word.contains("watt");
    return plural && UNKNOWN.stream().noneMatch(word::startsWith) && !NO_UNITS.contains(word)
        ? UnitWord.at(List.of(word, "of"), 0)
        : Optional.empty();
  }

  /** Whether it is a base unit. */
  public boolean isBase() {
    return word.equals(base);
  }
}

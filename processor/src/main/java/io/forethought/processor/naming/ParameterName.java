package io.forethought.processor.naming;

import io.forethought.processor.model.DerivedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a parameter that is the amount of an event, or could be.
 *
 * @param text the name, such as {@code elapsedMillis}
 */
public record ParameterName(String text) {

  private static final Set<String> MOMENTS = Set.of("epoch", "timestamp", "unix", "instant");

  /** The unit that its last word spells. A single letter means nothing. */
  public Optional<SpelledUnit> unit() {
    return SpelledUnit.atEnd(words()).filter(unit -> unit.word().length() > 1);
  }

  /** The name without the unit, in Java's spelling, or another one if nothing is left. */
  public String withoutUnit(String otherwise) {
    List<String> words = words();
    List<String> rest = unit().isPresent() ? words.subList(0, words.size() - 1) : words;
    String name = SnakeCase.camelCase(rest.stream().filter(word -> !word.isEmpty()).toList());
    return name.isEmpty() || !MethodName.isPossible(name) ? otherwise : name;
  }

  /** The name with seconds as its unit. */
  public String inSeconds() {
    String name = withoutUnit("");
    return name.isEmpty() ? "seconds" : name + "Seconds";
  }

  /** Whether a word says that it is a point in time. */
  public boolean isMoment() {
    return words().stream().anyMatch(MOMENTS::contains);
  }

  private List<String> words() {
    return UnitPhrase.words(DerivedName.snakeCase(text));
  }
}

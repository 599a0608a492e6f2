package io.forethought.processor.naming;

import io.forethought.processor.model.BaseUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A unit in a name that no rule has checked. It may be singular, or a common abbreviation.
 *
 * @param word as written in the name
 * @param meaning the word that is meant
 * @param spelledOut whether the word cannot mean anything else
 */
public record SpelledUnit(String word, UnitWord meaning, boolean spelledOut) {

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("sec", "seconds"),
          Map.entry("secs", "seconds"),
          Map.entry("ms", "milliseconds"),
          Map.entry("msec", "milliseconds"),
          Map.entry("msecs", "milliseconds"),
          Map.entry("millis", "milliseconds"),
          Map.entry("us", "microseconds"),
          Map.entry("usec", "microseconds"),
          Map.entry("micros", "microseconds"),
          Map.entry("ns", "nanoseconds"),
          Map.entry("nsec", "nanoseconds"),
          Map.entry("nanos", "nanoseconds"),
          Map.entry("mins", "minutes"),
          Map.entry("hrs", "hours"),
          Map.entry("kb", "kilobytes"),
          Map.entry("mb", "megabytes"),
          Map.entry("gb", "gigabytes"),
          Map.entry("tb", "terabytes"),
          Map.entry("kib", "kibibytes"),
          Map.entry("mib", "mebibytes"),
          Map.entry("gib", "gibibytes"),
          Map.entry("tib", "tebibytes"),
          Map.entry("pct", "percent"),
          Map.entry("percentage", "percent"));

  /** The unit that the last of these words spells. */
  public static Optional<SpelledUnit> atEnd(List<String> words) {
    return at(words, words.size() - 1);
  }

  /** The last of these words that spells a unit of the same quantity as a base unit. */
  public static Optional<SpelledUnit> last(List<String> words, BaseUnit base) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> at(words, i))
        .flatMap(Optional::stream)
        .filter(spelled -> spelled.measures(base))
        .reduce((earlier, later) -> later);
  }

  /**
   * The unit at a position. After a number, as in {@code last_5_minutes}, the word is not the unit
   * of the values.
   */
  private static Optional<SpelledUnit> at(List<String> words, int i) {
    if (i < 0 || (i > 0 && words.get(i - 1).matches("[0-9]+"))) {
      return Optional.empty();
    }
    String word = words.get(i);
    return known(word)
        .filter(meaning -> !SHORT.containsKey(word))
        .map(meaning -> new SpelledUnit(word, meaning, true))
        .or(
            () ->
                known(SHORT.getOrDefault(word, word + "s"))
                    .map(meaning -> new SpelledUnit(word, meaning, false)));
  }

  private static Optional<UnitWord> known(String word) {
    return UnitWord.notBase(List.of(word), 0).or(() -> UnitWord.base(word));
  }

  /** Whether it is the singular of a unit, and therefore often an ordinary word. */
  public boolean isSingular() {
    return !spelledOut && !SHORT.containsKey(word);
  }

  /** Whether it is the base unit itself. */
  public boolean isBase() {
    return meaning.isBase();
  }

  /** The base unit to declare; empty for kelvin. */
  public Optional<BaseUnit> unit() {
    return meaning.unit();
  }

  /** Whether it measures the same quantity as a base unit, on any scale. */
  public boolean measures(BaseUnit base) {
    return unit().equals(Optional.of(base));
  }
}

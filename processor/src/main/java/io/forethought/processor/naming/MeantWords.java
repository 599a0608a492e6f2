package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.List;

/** Units and suffixes for which a misspelled word of a name can be meant. */
final class MeantWords {

  private static final List<String> SUFFIXES = List.of("total", "bucket", "count");

  private static final List<String> UNITS =
      List.of(
          "seconds",
          "bytes",
          "meters",
          "metres",
          "grams",
          "joules",
          "volts",
          "amperes",
          "celsius",
          "kelvin",
          "ratio",
          "percent",
          "minutes",
          "fahrenheit");

  private static final List<String> PREFIXES =
      List.of("milli", "micro", "nano", "kilo", "mega", "giga", "tera", "kibi", "mebi", "gibi");

  /** Words this long do not resemble ordinary words, so they are found anywhere in a name. */
  private static final int LONG = 7;

  /** The words that may have been intended, by the position of the word. */
  private static final List<String> INSIDE = joined(longUnits(), prefixed());

  private static final List<String> BEFORE_LAST = joined(UNITS, prefixed());
  private static final List<String> LAST = joined(SUFFIXES, BEFORE_LAST);
  private static final List<String> LAST_OF_INFO =
      joined(joined(SUFFIXES, List.of("info")), BEFORE_LAST);

  private MeantWords() {}

  /** The words that may have been intended at a position, which is counted from the end. */
  static List<String> at(int fromEnd, MetricType type) {
    if (fromEnd > 2) {
      return INSIDE;
    }
    if (fromEnd == 2) {
      return BEFORE_LAST;
    }
    return type == MetricType.INFO ? LAST_OF_INFO : LAST;
  }

  /** The most common units with prefixes, in the plural and singular. */
  private static List<String> prefixed() {
    List<String> words = new ArrayList<>();
    for (String prefix : PREFIXES) {
      for (String singular : List.of("second", "byte", "bit")) {
        words.add(prefix + singular + "s");
        words.add(prefix + singular);
      }
    }
    return words;
  }

  private static List<String> longUnits() {
    List<String> units = new ArrayList<>();
    for (String unit : UNITS) {
      if (unit.length() >= LONG) {
        units.add(unit);
      }
    }
    return units;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}

package io.forethought.processor.naming;

import io.forethought.processor.model.BaseUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of a name that denotes a unit known to promlint.
 *
 * @param word as written in the name
 * @param base the word for the base unit
 * @see <a href="https://prometheus.io/docs/practices/naming/#base-units">base units</a>
 */
public record UnitWord(String word, String base) {

  private static final List<String> BASES =
      List.of(
          "amperes", "bytes", "celsius", "grams", "joules", "kelvin", "meters", "metres", "seconds",
          "volts");

  /** Includes promlint's own "mibi", and "exa" and "exbi", which promlint lacks. */
  private static final Set<String> PREFIXES =
      Set.of(
          "pico", "nano", "micro", "milli", "centi", "deci", "deca", "hecto", "kilo", "kibi",
          "mega", "mibi", "mebi", "giga", "gibi", "tera", "tebi", "peta", "pebi", "exa", "exbi");

  /** Words that can follow a unit at the end of a name. */
  private static final Set<String> SUFFIXES =
      Set.of("total", "info", "bucket", "count", "sum", "created");

  /** All spellings of percent. */
  private static final Set<String> PERCENTS = Set.of("percent", "percents", "percentage", "pct");

  private static final String ENERGY = "watthour";

  private static final Map<String, String> KNOWN = known();
  private static final Map<String, String> SINGULARS = singulars();
  private static final Map<String, String> ABBREVIATIONS = abbreviations();
  private static final Map<String, String> AT_THE_END = atTheEnd();

  /** Whether it is the base unit itself. */
  boolean isBase() {
    return word.equals(base);
  }

  /** Whether it is a single letter, which is ambiguous. */
  public boolean isAmbiguous() {
    return word.length() == 1;
  }

  /** The base unit as it should be written: {@code meters} also for {@code kilometres}. */
  public String told() {
    Optional<BaseUnit> unit = unit();
    return unit.isPresent() ? unit.get().word() : base;
  }

  /** The base unit to declare; empty for kelvin. */
  public Optional<BaseUnit> unit() {
    return BaseUnit.spelled(base.equals("metres") ? "meters" : base);
  }

  /** The words that are units but not base units. */
  public static List<UnitWord> notBase(List<String> words) {
    List<UnitWord> units = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<UnitWord> unit = notBase(words, at);
      if (unit.isPresent()) {
        units.add(unit.get());
      }
    }
    return units;
  }

  /** The word at a position, if it is a unit but not a base unit. */
  public static Optional<UnitWord> notBase(List<String> words, int at) {
    String word = words.get(at);
    if (PERCENTS.contains(word)) {
      return Optional.of(new UnitWord(word, BaseUnit.RATIO.word()));
    }
    Optional<UnitWord> unit = at(words, at);
    return unit.isPresent() && unit.get().isBase() ? Optional.empty() : unit;
  }

  /**
   * The word at a position, if it is a unit that promlint recognizes. At the end of a name this
   * includes the singular of a unit with a prefix: {@code _millisecond}.
   */
  public static Optional<UnitWord> at(List<String> words, int at) {
    String word = words.get(at);
    String plain = plain(word);
    Optional<UnitWord> unit = unit(word, KNOWN.get(plain));
    return unit.isEmpty() && isLast(words, at) ? unit(word, SINGULARS.get(plain)) : unit;
  }

  private static Optional<UnitWord> unit(String word, @Nullable String base) {
    return base == null ? Optional.empty() : Optional.of(new UnitWord(word, base));
  }

  /** The word as it appears in lists of units: {@code milliseconds}. */
  static String plain(String word) {
    return word.replace("_", "");
  }

  /** Whether only suffixes follow the word at a position. */
  public static boolean isLast(List<String> words, int at) {
    return SUFFIXES.containsAll(words.subList(at + 1, words.size()));
  }

  /** Whether a word spells out a unit, in the plural or with a prefix. */
  static boolean isSpelled(String word) {
    return KNOWN.containsKey(word) || SINGULARS.containsKey(word);
  }

  /** Whether it has a prefix, such as kilo, and therefore cannot be anything but a unit. */
  public boolean isScaled() {
    return isScaled(word);
  }

  private static boolean isScaled(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a prefix that forms another unit with the word after it. */
  static boolean isPrefix(String word) {
    return PREFIXES.contains(word);
  }

  /** Whether a word is a unit of energy, composed of power and time. */
  static boolean isEnergy(String word) {
    return word.contains(ENERGY);
  }

  /** Whether a word denotes a unit, in any spelling. */
  static boolean isKnown(String word) {
    return isSpelled(plain(word))
        || ABBREVIATIONS.containsKey(word)
        || AT_THE_END.containsKey(word)
        || base(word).isPresent()
        || PERCENTS.contains(word);
  }

  /** The base unit that a word spells out. */
  public static Optional<UnitWord> base(String word) {
    return BASES.contains(word) || BaseUnit.spelled(word).isPresent()
        ? Optional.of(new UnitWord(word, word))
        : Optional.empty();
  }

  /** The unit that a word abbreviates, wherever the word appears. */
  public static Optional<UnitWord> abbreviated(String word) {
    return unit(word, ABBREVIATIONS.get(word));
  }

  /** The unit that the word at a position abbreviates; at the end, also common abbreviations. */
  public static Optional<UnitWord> abbreviated(List<String> words, int at) {
    String word = words.get(at);
    Optional<UnitWord> unit = abbreviated(word);
    return unit.isEmpty() && isLast(words, at) ? unit(word, AT_THE_END.get(word)) : unit;
  }

  private static Map<String, String> known() {
    Map<String, String> units = new HashMap<>();
    for (String base : BASES) {
      units.put(base, base);
    }
    put(units, "seconds", "minutes", "hours", "days", "weeks");
    put(units, "meters", "inches", "yards", "miles");
    put(units, "celsius", "fahrenheit", "rankine");
    put(units, "grams", "pounds", "ounces");
    put(units, "kelvin", "kelvins");
    put(units, "bytes", "bits");
    put(units, "joules", "calories", ENERGY + "s");
    Map<String, String> known = new HashMap<>(units);
    for (Map.Entry<String, String> unit : units.entrySet()) {
      for (String prefix : PREFIXES) {
        known.put(prefix + unit.getKey(), unit.getValue());
      }
    }
    return known;
  }

  /** Only units with a prefix: without one, second, minute and meter are ordinary words. */
  private static Map<String, String> singulars() {
    Map<String, String> singulars = new HashMap<>();
    for (Map.Entry<String, String> unit : KNOWN.entrySet()) {
      String word = unit.getKey();
      if (word.endsWith("s") && (isScaled(word) || isEnergy(word))) {
        singulars.put(word.substring(0, word.length() - 1), unit.getValue());
      }
    }
    return singulars;
  }

  private static Map<String, String> abbreviations() {
    Map<String, String> units = new HashMap<>();
    put(units, "seconds", "s", "ms", "us", "ns", "sec", "h", "d", "millis", "micros", "nanos");
    put(units, "bytes", "b", "kb", "mb", "gb", "tb", "pb");
    put(units, "meters", "m");
    return units;
  }

  /** Abbreviations that promlint accepts, and that mean something else before other words. */
  private static Map<String, String> atTheEnd() {
    Map<String, String> units = new HashMap<>();
    put(units, "seconds", "secs", "msec", "msecs", "usec", "usecs", "nsec", "nsecs");
    put(units, "seconds", "mins", "hr", "hrs");
    put(units, "bytes", "kib", "mib", "gib", "tib");
    put(units, "joules", "kwh");
    return units;
  }

  private static void put(Map<String, String> units, String base, String... words) {
    for (String word : words) {
      units.put(word, base);
    }
  }
}

package io.forethought.processor.naming;

import io.forethought.processor.model.BaseUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  private static final List<String> PREFIXES =
      List.of(
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
    return unit().map(BaseUnit::word).orElse(base);
  }

  /** The base unit to declare; empty for kelvin. */
  public Optional<BaseUnit> unit() {
    return BaseUnit.spelled(base.equals("metres") ? "meters" : base);
  }

  /** The words that are units but not base units. */
  public static Stream<UnitWord> notBase(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> notBase(words, at))
        .flatMap(Optional::stream);
  }

  /** The word at a position, if it is a unit but not a base unit. */
  public static Optional<UnitWord> notBase(List<String> words, int at) {
    String word = words.get(at);
    return PERCENTS.contains(word)
        ? Optional.of(new UnitWord(word, BaseUnit.RATIO.word()))
        : at(words, at).filter(unit -> !unit.isBase());
  }

  /**
   * The word at a position, if it is a unit that promlint recognizes. At the end of a name this
   * includes the singular of a unit with a prefix: {@code _millisecond}.
   */
  public static Optional<UnitWord> at(List<String> words, int at) {
    String word = words.get(at);
    String plain = plain(word);
    Optional<String> base = Optional.ofNullable(KNOWN.get(plain));
    return base.or(
            () -> isLast(words, at) ? Optional.ofNullable(SINGULARS.get(plain)) : Optional.empty())
        .map(found -> new UnitWord(word, found));
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
    return PREFIXES.stream().anyMatch(word::startsWith);
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
    return Optional.ofNullable(ABBREVIATIONS.get(word)).map(base -> new UnitWord(word, base));
  }

  /** The unit that the word at a position abbreviates; at the end, also common abbreviations. */
  public static Optional<UnitWord> abbreviated(List<String> words, int at) {
    String word = words.get(at);
    return abbreviated(word)
        .or(
            () ->
                Optional.ofNullable(AT_THE_END.get(word))
                    .filter(base -> isLast(words, at))
                    .map(base -> new UnitWord(word, base)));
  }

  private static Map<String, String> known() {
    Map<String, String> units = new HashMap<>();
    BASES.forEach(base -> units.put(base, base));
    List.of("minutes", "hours", "days", "weeks").forEach(unit -> units.put(unit, "seconds"));
    List.of("inches", "yards", "miles").forEach(unit -> units.put(unit, "meters"));
    List.of("fahrenheit", "rankine").forEach(unit -> units.put(unit, "celsius"));
    List.of("pounds", "ounces").forEach(unit -> units.put(unit, "grams"));
    units.putAll(Map.of("kelvins", "kelvin", "bits", "bytes", "calories", "joules"));
    units.put(ENERGY + "s", "joules");
    Map<String, String> known = new HashMap<>(units);
    PREFIXES.forEach(prefix -> units.forEach((unit, base) -> known.put(prefix + unit, base)));
    return known;
  }

  /** Only units with a prefix: without one, second, minute and meter are ordinary words. */
  private static Map<String, String> singulars() {
    Map<String, String> singulars = new HashMap<>();
    KNOWN.forEach(
        (word, base) -> {
          boolean prefixed = PREFIXES.stream().anyMatch(word::startsWith) || isEnergy(word);
          if (word.endsWith("s") && prefixed) {
            singulars.put(word.substring(0, word.length() - 1), base);
          }
        });
    return singulars;
  }

  private static Map<String, String> abbreviations() {
    Map<String, String> units = new LinkedHashMap<>();
    List.of("s", "ms", "us", "ns", "sec", "h", "d").forEach(word -> units.put(word, "seconds"));
    List.of("millis", "micros", "nanos").forEach(word -> units.put(word, "seconds"));
    List.of("b", "kb", "mb", "gb", "tb", "pb").forEach(word -> units.put(word, "bytes"));
    units.put("m", "meters");
    return units;
  }

  /** Abbreviations that promlint accepts, and that mean something else before other words. */
  private static Map<String, String> atTheEnd() {
    Map<String, String> units = new HashMap<>();
    List.of("secs", "msec", "msecs", "usec", "usecs", "nsec", "nsecs", "mins", "hr", "hrs")
        .forEach(word -> units.put(word, "seconds"));
    List.of("kib", "mib", "gib", "tib").forEach(word -> units.put(word, "bytes"));
    units.put("kwh", "joules");
    return units;
  }
}

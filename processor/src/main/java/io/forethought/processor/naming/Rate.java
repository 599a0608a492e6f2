package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a name that make it a rate.
 *
 * @param words as they stand in the name
 * @param counted what is counted to get the rate; empty if the other words say so
 */
public record Rate(List<String> words, List<String> counted) {

  /** The times that something happens in, and how each is written after the word per. */
  private static final Map<String, String> TIMES = times();

  /** What words that mean a rate by themselves count. Power is energy by time. */
  private static final Map<String, String> COUNTED =
      Map.ofEntries(
          Map.entry("qps", "queries"),
          Map.entry("rps", "requests"),
          Map.entry("tps", "transactions"),
          Map.entry("iops", "operations"),
          Map.entry("bps", "bytes"),
          Map.entry("kbps", "bytes"),
          Map.entry("mbps", "bytes"),
          Map.entry("gbps", "bytes"),
          Map.entry("mph", "meters"),
          Map.entry("kmh", "meters"),
          Map.entry("kph", "meters"),
          Map.entry("watt", "joules"),
          Map.entry("watts", "joules"),
          Map.entry("milliwatts", "joules"),
          Map.entry("kilowatts", "joules"),
          Map.entry("megawatts", "joules"));

  /** Copies the lists. */
  public Rate {
    words = List.copyOf(words);
    counted = List.copyOf(counted);
  }

  /** The rate that the name of a metric contains. */
  public static Optional<Rate> in(Declared declared) {
    return of(declared.words(), declared.type());
  }

  /** Whether a word of a name belongs to a rate. */
  public static boolean isIn(Declared declared, String word) {
    return in(declared).map(Rate::words).orElse(List.of()).contains(word);
  }

  /**
   * The first rate among the words of a counter or gauge. A limit of a rate is no measured one, and
   * how rates are distributed is something that no counter can tell.
   */
  static Optional<Rate> of(List<String> words, MetricType type) {
    boolean counted = type == MetricType.COUNTER || type == MetricType.GAUGE;
    if (!counted || LimitWords.isIn(words)) {
      return Optional.empty();
    }
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      String counts = COUNTED.get(UnitWord.plain(word));
      if (counts != null) {
        return Optional.of(new Rate(List.of(word), List.of(counts)));
      }
      if (isTime(words, at)) {
        return Optional.of(perTime(words, at));
      }
      if (isKilometersPerHour(words, at)) {
        return Optional.of(new Rate(words.subList(at - 1, at + 1), List.of("meters")));
      }
    }
    return Optional.empty();
  }

  /** What is counted belongs to the rate if it is no base unit: {@code miles_per_hour}. */
  private static Rate perTime(List<String> words, int at) {
    Optional<UnitWord> counted =
        at > 1
            ? UnitWord.notBase(words, at - 2).or(() -> UnitWord.abbreviated(words.get(at - 2)))
            : Optional.empty();
    int from = counted.isPresent() ? at - 2 : at - 1;
    return new Rate(words.subList(from, at + 1), counted.map(UnitWord::base).stream().toList());
  }

  /** Whether the word at a place is the hour of {@code km_h}. */
  static boolean isKilometersPerHour(List<String> words, int at) {
    return at > 0 && words.get(at).equals("h") && words.get(at - 1).equals("km");
  }

  /** Whether a word is a unit of power. */
  static boolean isPower(String word) {
    return word.contains("watt") && COUNTED.containsKey(word);
  }

  /** Whether the word at a place is the time of {@code per_second}. */
  public static boolean isTime(List<String> words, int at) {
    return at > 0 && words.get(at - 1).equals("per") && TIMES.containsKey(words.get(at));
  }

  /** The time of {@code per_second} as it is best written. */
  static String time(String word) {
    return TIMES.getOrDefault(word, word);
  }

  private static Map<String, String> times() {
    Map<String, String> times = new HashMap<>();
    List.of("s", "sec", "secs", "second", "seconds").forEach(word -> times.put(word, "second"));
    List.of("ms", "millisecond", "milliseconds").forEach(word -> times.put(word, "second"));
    List.of("min", "mins", "minute", "minutes").forEach(word -> times.put(word, "minute"));
    List.of("h", "hr", "hrs", "hour", "hours").forEach(word -> times.put(word, "hour"));
    List.of("day", "days").forEach(word -> times.put(word, "day"));
    List.of("week", "weeks").forEach(word -> times.put(word, "week"));
    times.put("month", "month");
    return times;
  }

  /** The words without rates: of {@code bytes_per_second} the bytes, of {@code qps} the queries. */
  static List<String> without(List<String> words, MetricType type) {
    List<String> kept = new ArrayList<>(words);
    for (Optional<Rate> rate = of(kept, type); rate.isPresent(); rate = of(kept, type)) {
      int at = Collections.indexOfSubList(kept, rate.get().words());
      List<String> place = kept.subList(at, at + rate.get().words().size());
      place.clear();
      rate.get().counted().stream().filter(word -> !kept.contains(word)).forEach(place::add);
      // What was a rate becomes a counter, whose name does not say so.
      kept.removeIf(MetricType.COUNTER.word()::equals);
    }
    return kept;
  }
}

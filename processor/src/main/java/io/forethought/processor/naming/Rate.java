package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words that turn a name into that of a rate.
 *
 * @param words as written in the name
 * @param counted what the rate counts; empty if the other words name it
 */
public record Rate(List<String> words, List<String> counted) {

  /** Units of time after the word {@code per}, and how to write each of them. */
  private static final Map<String, String> TIMES = times();

  /** What is counted by words that denote a rate by themselves. Power is energy per time. */
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

  /** Last words that denote a rate or a mean of rates. */
  private static final Set<String> RATES = Set.of("rate", "rates", "throughput");

  /** Words before them that denote a setting, a price or a property, and not measured events. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "baud",
          "bit",
          "clock",
          "commission",
          "currency",
          "discount",
          "exchange",
          "frame",
          "heart",
          "hourly",
          "interest",
          "mortgage",
          "refresh",
          "room",
          "sample",
          "sampling",
          "scan",
          "shipping",
          "tax",
          "vat");

  /** Events that are written in the singular before {@code rate}. */
  private static final Set<String> EVENTS =
      Set.of(
          "call",
          "drop",
          "error",
          "event",
          "eviction",
          "exception",
          "failure",
          "fault",
          "hit",
          "job",
          "message",
          "order",
          "packet",
          "query",
          "read",
          "request",
          "retry",
          "timeout",
          "transaction",
          "write");

  private static final Set<String> SHARES =
      Set.of("ratio", "percent", "percents", "percentage", "pct");

  /** Copies the lists. */
  public Rate {
    words = List.copyOf(words);
    counted = List.copyOf(counted);
  }

  /** The rate in the name of a metric. */
  public static Optional<Rate> in(Declared declared) {
    return of(declared.words(), declared.type());
  }

  /** Whether a word of a name belongs to a rate. */
  public static boolean isIn(Declared declared, String word) {
    Optional<Rate> rate = in(declared);
    return rate.isPresent() && rate.get().words().contains(word);
  }

  /**
   * The first rate among the words of a counter or gauge. A limit for a rate is not a measured
   * rate, and a counter cannot show how rates are distributed.
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
      if (isRate(words, at)) {
        return Optional.of(named(words, at));
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

  /** Whether a word says {@code rate} at the end of a name, before its unit and suffix. */
  private static boolean isRate(List<String> words, int at) {
    boolean property = at > 0 && PROPERTIES.contains(words.get(at - 1));
    return RATES.contains(RatePeriod.removedFrom(words.get(at)))
        && !property
        && IntStream.range(at + 1, words.size()).allMatch(next -> canFollow(words, next));
  }

  private static boolean canFollow(List<String> words, int at) {
    String word = words.get(at);
    return isQualifier(word)
        || UnitWord.at(words, at).isPresent()
        || word.equals("per")
        || isTime(words, at)
        || UnitWord.isLast(words, at - 1);
  }

  private static boolean isQualifier(String word) {
    return SHARES.contains(word) || RatePeriod.is(word);
  }

  /** A rate and its period, with the event before it, which becomes plural. */
  private static Rate named(List<String> words, int at) {
    int to = at + 1;
    while (to < words.size() && isQualifier(words.get(to))) {
      to++;
    }
    boolean event = at > 0 && EVENTS.contains(words.get(at - 1));
    return new Rate(
        words.subList(event ? at - 1 : at, to),
        event ? List.of(plural(words.get(at - 1))) : List.of());
  }

  private static String plural(String word) {
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  /** The rate includes what is counted if that is not a base unit: {@code miles_per_hour}. */
  private static Rate perTime(List<String> words, int at) {
    Optional<UnitWord> counted =
        at > 1
            ? UnitWord.notBase(words, at - 2).or(() -> UnitWord.abbreviated(words.get(at - 2)))
            : Optional.empty();
    int from = counted.isPresent() ? at - 2 : at - 1;
    return new Rate(words.subList(from, at + 1), counted.map(UnitWord::base).stream().toList());
  }

  /** Whether the word at a position is the hour in {@code km_h}. */
  static boolean isKilometersPerHour(List<String> words, int at) {
    return at > 0 && words.get(at).equals("h") && words.get(at - 1).equals("km");
  }

  /** Whether a word is a unit of power. */
  static boolean isPower(String word) {
    return word.contains("watt") && COUNTED.containsKey(word);
  }

  /** Whether the word at a position is the time in {@code per_second}. */
  public static boolean isTime(List<String> words, int at) {
    return at > 0 && words.get(at - 1).equals("per") && TIMES.containsKey(words.get(at));
  }

  /** The preferred spelling of the time in {@code per_second}. */
  static String time(String word) {
    return TIMES.getOrDefault(word, word);
  }

  private static Map<String, String> times() {
    Map<String, String> times = new HashMap<>();
    put(times, "second", "s", "sec", "secs", "second", "seconds");
    put(times, "second", "ms", "millisecond", "milliseconds");
    put(times, "minute", "min", "mins", "minute", "minutes");
    put(times, "hour", "h", "hr", "hrs", "hour", "hours");
    put(times, "day", "day", "days");
    put(times, "week", "week", "weeks");
    put(times, "month", "month");
    return times;
  }

  private static void put(Map<String, String> times, String time, String... spellings) {
    for (String spelling : spellings) {
      times.put(spelling, time);
    }
  }

  /** The words without rates: {@code bytes_per_second} becomes bytes, {@code qps} queries. */
  static List<String> without(List<String> words, MetricType type) {
    List<String> kept = new ArrayList<>(words);
    for (Optional<Rate> rate = of(kept, type); rate.isPresent(); rate = of(kept, type)) {
      int at = Collections.indexOfSubList(kept, rate.get().words());
      List<String> place = kept.subList(at, at + rate.get().words().size());
      place.clear();
      rate.get().counted().stream().filter(word -> !kept.contains(word)).forEach(place::add);
      // The rate becomes a counter, so the word for that type is no longer needed.
      kept.removeIf(MetricType.COUNTER.word()::equals);
    }
    return kept;
  }
}

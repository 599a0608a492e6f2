package io.forethought.processor.model.operations;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Durations as Prometheus reads them: {@code 1h30m}. */
public final class PrometheusDuration {

  /** The units in the order in which they must be written. */
  private static final Map<String, Duration> UNITS = units();

  /** Units that readers expect only for whole numbers of them. */
  private static final Set<String> LARGE = Set.of("y", "w");

  private static final Pattern EXACT =
      Pattern.compile(
          UNITS.keySet().stream()
              .map(unit -> "(?:(?<" + unit + ">[0-9]+)" + unit + ")?")
              .collect(Collectors.joining()));

  private static final Pattern PART =
      Pattern.compile("(?<number>[0-9]+) *(?<unit>[a-z]+)[ ,]*(?:and +)?");

  /** Prometheus counts nanoseconds in 64 bits. */
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private PrometheusDuration() {}

  private static Map<String, Duration> units() {
    Map<String, Duration> units = new LinkedHashMap<>();
    units.put("y", Duration.ofDays(365));
    units.put("w", Duration.ofDays(7));
    units.put("d", Duration.ofDays(1));
    units.put("h", Duration.ofHours(1));
    units.put("m", Duration.ofMinutes(1));
    units.put("s", Duration.ofSeconds(1));
    units.put("ms", Duration.ofMillis(1));
    return units;
  }

  /** The duration that a text denotes; empty if Prometheus does not accept it. */
  public static Optional<Duration> of(String text) {
    if (text.equals("0")) {
      return Optional.of(Duration.ZERO);
    }
    Matcher exact = EXACT.matcher(text);
    if (text.isEmpty() || !exact.matches()) {
      return Optional.empty();
    }
    try {
      Duration sum = Duration.ZERO;
      for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
        String number = exact.group(unit.getKey());
        if (number != null) {
          sum = sum.plus(unit.getValue().multipliedBy(Long.parseLong(number)));
        }
      }
      return Optional.of(sum).filter(found -> found.compareTo(LONGEST) <= 0);
    } catch (ArithmeticException | NumberFormatException tooLong) {
      return Optional.empty();
    }
  }

  /** The text of a duration, in whole milliseconds: {@code 1m30s}. */
  public static String text(Duration duration) {
    long rest = duration.toMillis();
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
      long length = unit.getValue().toMillis();
      if (rest >= length && (rest % length == 0 || !LARGE.contains(unit.getKey()))) {
        text.append(rest / length).append(unit.getKey());
        rest %= length;
      }
    }
    return text.length() == 0 ? "0s" : text.toString();
  }

  /** The spelling that Prometheus accepts for a text such as {@code 2 minutes} or {@code PT2M}. */
  public static Optional<String> meant(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (lower.matches("p[0-9]+d|pt[0-9hms]+")) {
      return meant(lower.replaceFirst("^pt?", ""));
    }
    Map<String, String> parts = new HashMap<>();
    Matcher part = PART.matcher(lower);
    int end = 0;
    while (part.find() && part.start() == end) {
      Optional<String> unit = unit(part.group("unit"));
      if (unit.isEmpty() || parts.containsKey(unit.get())) {
        return Optional.empty();
      }
      parts.put(unit.get(), part.group("number") + unit.get());
      end = part.end();
    }
    String spelled =
        UNITS.keySet().stream()
            .map(unit -> parts.getOrDefault(unit, ""))
            .collect(Collectors.joining());
    return Optional.of(spelled)
        .filter(found -> of(found).isPresent())
        .filter(found -> covers(lower, found));
  }

  /** Whether all digits of a text are in its correction. */
  private static boolean covers(String text, String spelled) {
    return digits(text) == digits(spelled);
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  private static Optional<String> unit(String word) {
    String one =
        word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return switch (one) {
      case "y", "yr", "year" -> Optional.of("y");
      case "w", "wk", "week" -> Optional.of("w");
      case "d", "day" -> Optional.of("d");
      case "h", "hr", "hour" -> Optional.of("h");
      case "m", "min", "minute" -> Optional.of("m");
      case "s", "sec", "second" -> Optional.of("s");
      case "ms", "msec", "milli", "millisecond" -> Optional.of("ms");
      default -> Optional.empty();
    };
  }
}

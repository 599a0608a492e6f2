package io.forethought.processor.naming;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gauges that record when something happened, or how long ago. */
public final class Moment {

  private static final List<String> TIMESTAMP = List.of("timestamp", "seconds");

  /** Last words that denote a moment by themselves. */
  private static final Set<String> MOMENTS =
      Set.of("timestamp", "unixtime", "epoch", "datetime", "date");

  /** Words before {@code time} that denote a moment and not a duration. */
  private static final Set<String> BEFORE_TIME =
      Set.of("start", "boot", "end", "birth", "expiry", "expiration", "modification", "unix");

  /** Words before {@code at} that are used like {@code created} but do not end in {@code ed}. */
  private static final Set<String> IRREGULAR =
      Set.of("paid", "sent", "built", "seen", "begun", "run", "made", "sold", "done", "shut");

  /** Words that only indicate that a time is meant. */
  private static final Set<String> TIMES = Set.of("time", "elapsed", "passed", "second", "age");

  private Moment() {}

  /** Whether a metric can record a moment or an age: only a gauge in seconds can. */
  private static boolean isPossible(Declared declared, List<String> words) {
    BaseUnit unit = declared.metric().unit().value();
    boolean seconds = unit == BaseUnit.NONE || unit == BaseUnit.SECONDS;
    return declared.type() == MetricType.GAUGE
        && !declared.isOfCalls()
        && (seconds || !withoutUnit(words).equals(words));
  }

  /** The correct words of a name that denotes a moment: {@code paid_timestamp_seconds}. */
  public static Optional<List<String>> of(Declared declared, List<String> words) {
    List<String> stem = withoutSeconds(words);
    if (!isPossible(declared, words) || stem.size() < 2) {
      return Optional.empty();
    }
    String last = stem.get(stem.size() - 1);
    String before = stem.get(stem.size() - 2);
    boolean at = last.equals("at") && (before.endsWith("ed") || IRREGULAR.contains(before));
    boolean time = last.equals("time") && BEFORE_TIME.contains(before);
    boolean word = MOMENTS.contains(last) && !Set.of("to", "by", "per").contains(before);
    boolean unix = time && before.equals("unix");
    return at || time || word
        ? Optional.of(timestamp(stem.subList(0, stem.size() - (unix ? 2 : 1))))
        : Optional.empty();
  }

  /** For a name that denotes an age, the words of a name for the moment. */
  public static Optional<List<String>> since(Declared declared, List<String> words) {
    if (!isPossible(declared, words) || words.isEmpty() || LimitWords.isIn(words)) {
      return Optional.empty();
    }
    boolean inTime = declared.metric().unit().value() == BaseUnit.SECONDS || isTimed(words);
    int since = words.indexOf("since");
    if (since >= 0) {
      return inTime ? since(words, since) : Optional.empty();
    }
    List<String> stem = withoutUnit(words);
    String last = stem.isEmpty() ? "" : stem.get(stem.size() - 1);
    List<String> rest = stem.subList(0, Math.max(0, stem.size() - 1));
    if (last.equals("uptime")) {
      return Optional.of(timestamp(join(rest, List.of("start"))));
    }
    boolean aged = last.equals("ago") || last.equals("age");
    return aged && inTime && !rest.isEmpty()
        ? Optional.of(timestamp(withoutTimes(rest)))
        : Optional.empty();
  }

  private static Optional<List<String>> since(List<String> words, int since) {
    List<String> event = withoutUnit(words.subList(since + 1, words.size()));
    return event.isEmpty()
        ? Optional.empty()
        : Optional.of(timestamp(join(withoutTimes(words.subList(0, since)), event)));
  }

  private static boolean isTimed(List<String> words) {
    for (String word : words) {
      if (isTime(word) || word.equals("time")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(String word) {
    List<String> words = List.of(word);
    Optional<UnitWord> spelled = UnitWord.at(words, 0);
    Optional<UnitWord> unit = spelled.isPresent() ? spelled : UnitWord.abbreviated(words, 0);
    return unit.isPresent() && unit.get().base().equals("seconds");
  }

  private static List<String> withoutTimes(List<String> words) {
    return words.stream().filter(word -> !TIMES.contains(word) && !isTime(word)).toList();
  }

  private static List<String> withoutSeconds(List<String> words) {
    boolean seconds = !words.isEmpty() && words.get(words.size() - 1).equals("seconds");
    return seconds ? words.subList(0, words.size() - 1) : words;
  }

  private static List<String> withoutUnit(List<String> words) {
    int end = words.size();
    while (end > 0 && isTime(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  private static List<String> timestamp(List<String> words) {
    boolean written = !words.isEmpty() && words.get(words.size() - 1).equals("timestamp");
    return join(words, written ? TIMESTAMP.subList(1, 2) : TIMESTAMP);
  }

  private static List<String> join(List<String> first, List<String> second) {
    return new ArrayList<>(Stream.concat(first.stream(), second.stream()).toList());
  }
}

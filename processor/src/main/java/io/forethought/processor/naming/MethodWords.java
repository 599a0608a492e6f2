package io.forethought.processor.naming;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a method whose calls a metric is about. The method keeps its name, so the name of
 * the metric spells differently what the tools of Prometheus reject: {@code plusDays} becomes
 * {@code plus_day}, and {@code planB} becomes {@code planb}. No two methods get the same name.
 */
final class MethodWords {

  /** Words that mean the same and are not units or metric types; each is used only once. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("counter", "count"),
          Map.entry("gauge", "level"),
          Map.entry("histogram", "distribution"),
          Map.entry("summary", "overview"),
          Map.entry("inches", "inch"),
          Map.entry("percent", "share"),
          Map.entry("percents", "shares"),
          Map.entry("percentage", "proportion"),
          Map.entry("pct", "fraction"),
          Map.entry("ms", "millisecond"),
          Map.entry("ns", "nanosecond"),
          Map.entry("sec", "second"),
          Map.entry("kb", "kilobyte"),
          Map.entry("mb", "megabyte"),
          Map.entry("gb", "gigabyte"),
          Map.entry("tb", "terabyte"),
          Map.entry("pb", "petabyte"));

  private MethodWords() {}

  /** The correct name of a metric whose name is derived from such a method. */
  static CorrectName correct(Declared declared) {
    BaseUnit unit = declared.metric().unit().value();
    List<String> words =
        SnakeCase.nearest(declared.written()).map(UnitPhrase::words).orElse(List.of());
    List<String> spelled = spelled(words, declared.type());
    return spelled.isEmpty()
        ? CorrectName.unknown(declared)
        : new CorrectName(declared, spelled, unit);
  }

  private static List<String> spelled(List<String> words, MetricType type) {
    List<String> spelled = new ArrayList<>();
    String joined = "";
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      Optional<String> other = isRefused(words, at, type) ? other(word) : Optional.of(word);
      if (other.isPresent()) {
        spelled.add(joined + other.get());
        joined = "";
      } else if (spelled.isEmpty()) {
        joined += word;
      } else {
        spelled.set(spelled.size() - 1, spelled.get(spelled.size() - 1) + word);
      }
    }
    return spelled;
  }

  private static boolean isRefused(List<String> words, int at, MetricType type) {
    List<String> word = List.of(words.get(at));
    return !TypeWords.of(word).isEmpty()
        || TypeWords.spellings(type).contains(word)
        || UnitWord.notBase(words, at).isPresent()
        || UnitWord.abbreviated(words, at).isPresent();
  }

  /** Another word for one that is refused, if there is one: a unit in the singular is none. */
  private static Optional<String> other(String word) {
    String singular = word.substring(0, word.length() - 1);
    boolean plural = word.length() > 2 && word.endsWith("s") && UnitWord.isSpelled(word);
    return Optional.ofNullable(OTHERS.get(word))
        .or(() -> plural ? Optional.of(singular) : Optional.empty());
  }
}

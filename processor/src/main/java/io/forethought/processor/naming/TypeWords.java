package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Words that name a metric's type. */
public final class TypeWords {

  /** Types that Debian's promtool rejects in all names. */
  private static final List<String> TYPES = List.of("counter", "gauge", "histogram", "summary");

  private TypeWords() {}

  /** The rejected type words in a metric's name, each once. Its own type is rejected everywhere. */
  public static Stream<String> in(Declared declared) {
    Stream<String> own =
        spellings(declared.type()).stream()
            .filter(type -> Collections.indexOfSubList(declared.words(), type) >= 0)
            .map(type -> String.join("_", type));
    return Stream.concat(own, of(declared.laterWords()).stream()).distinct();
  }

  /** The type words that are rejected in all names, each once. */
  public static List<String> of(List<String> words) {
    return words.stream().filter(TYPES::contains).distinct().toList();
  }

  /** The words for a type; empty for an info metric, because its name ends with the type. */
  static List<List<String>> spellings(MetricType type) {
    return switch (type) {
      case COUNTER, GAUGE, HISTOGRAM, SUMMARY -> List.of(List.of(type.word()));
      case INFO -> List.of();
      case STATE_SET -> List.of(List.of("stateset"), List.of("state", "set"));
    };
  }
}

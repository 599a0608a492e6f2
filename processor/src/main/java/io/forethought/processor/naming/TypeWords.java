package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The words by which a name says the type of its metric. */
public final class TypeWords {

  /** What promtool of Debian refuses in the names of all types. */
  private static final List<String> TYPES = List.of("counter", "gauge", "histogram", "summary");

  private TypeWords() {}

  /** Those that are refused in the name of a metric, each once: its own type everywhere. */
  public static Stream<String> in(Declared declared) {
    Stream<String> own =
        spellings(declared.type()).stream()
            .filter(type -> Collections.indexOfSubList(declared.words(), type) >= 0)
            .map(type -> String.join("_", type));
    return Stream.concat(own, of(declared.laterWords()).stream()).distinct();
  }

  /** The words that are refused in the names of all types, each once. */
  public static List<String> of(List<String> words) {
    return words.stream().filter(TYPES::contains).distinct().toList();
  }

  /** The words that mean a type; none for an info metric, whose name ends with it. */
  static List<List<String>> spellings(MetricType type) {
    return switch (type) {
      case COUNTER, GAUGE, HISTOGRAM, SUMMARY -> List.of(List.of(type.word()));
      case INFO -> List.of();
      case STATE_SET -> List.of(List.of("stateset"), List.of("state", "set"));
    };
  }
}

package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that name a metric's type. */
public final class TypeWords {

  /** Types that Debian's promtool rejects in all names. */
  private static final List<String> TYPES = List.of("counter", "gauge", "histogram", "summary");

  private TypeWords() {}

  /** The rejected type words in a metric's name, each once. Its own type is rejected everywhere. */
  public static Set<String> in(Declared declared) {
    Set<String> found = new LinkedHashSet<>();
    for (List<String> type : spellings(declared.type())) {
      if (Collections.indexOfSubList(declared.words(), type) >= 0) {
        found.add(String.join("_", type));
      }
    }
    found.addAll(of(declared.laterWords()));
    return found;
  }

  /** The type words that are rejected in all names, each once. */
  public static List<String> of(List<String> words) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      if (TYPES.contains(word) && !found.contains(word)) {
        found.add(word);
      }
    }
    return found;
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

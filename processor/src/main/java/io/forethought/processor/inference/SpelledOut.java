package io.forethought.processor.inference;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.MetricType;
import java.util.List;

/** The words of a name in a scrape. */
final class SpelledOut {

  private SpelledOut() {}

  /** The words without the suffix of the type. */
  static List<String> words(MetricType type, String name) {
    String suffix = type.suffix();
    boolean ends = name.endsWith(suffix) && name.length() > suffix.length();
    return List.of((ends ? name.substring(0, name.length() - suffix.length()) : name).split("_"));
  }

  /** The words in any spelling, in lower case. */
  static List<String> lowerWords(MetricType type, String name) {
    return words(type, name).stream()
        .flatMap(word -> DerivedName.words(DerivedName.snakeCase(word)).stream())
        .toList();
  }

  /** The unit at the end of a name. */
  static BaseUnit unit(MetricType type, String name) {
    List<String> words = words(type, name);
    boolean has = type != MetricType.INFO && type != MetricType.STATE_SET && words.size() > 1;
    return has
        ? BaseUnit.spelled(words.get(words.size() - 1)).orElse(BaseUnit.NONE)
        : BaseUnit.NONE;
  }
}

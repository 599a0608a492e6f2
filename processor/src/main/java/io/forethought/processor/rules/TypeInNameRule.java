package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name contains no metric type, judged as promtool does; its own type not even as its first word.
 */
final class TypeInNameRule implements Rule {

  /** What promtool of Debian refuses in the names of all types. */
  private static final List<String> TYPES = List.of("counter", "gauge", "histogram", "summary");

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Stream.concat(
        NamePrefix.all(declarations).flatMap(TypeInNameRule::inPrefix),
        Declared.check(declarations, TypeInNameRule::inName));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return types(prefix.laterWords()).stream()
        .map(type -> prefix.finding(Code.TYPE_IN_NAME, type, prefix.fix()));
  }

  private static Stream<Finding> inName(Declared declared) {
    return refused(declared)
        .map(type -> declared.finding(Code.TYPE_IN_NAME, type, CorrectName.of(declared).fix()));
  }

  private static Stream<String> refused(Declared declared) {
    Stream<String> own =
        spellings(declared.type()).stream()
            .filter(type -> Collections.indexOfSubList(declared.words(), type) >= 0)
            .map(type -> String.join("_", type));
    return Stream.concat(own, types(declared.laterWords()).stream()).distinct();
  }

  /** The words that are refused in the names of all types, each once. */
  static List<String> types(List<String> words) {
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

  /** Whether the last word is refused, in whose place the right suffix belongs. */
  static boolean refusesEnd(Declared declared) {
    return refused(declared).anyMatch(type -> ("_" + declared.own()).endsWith("_" + type));
  }
}

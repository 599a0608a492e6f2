package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A name does not contain its own type. */
final class TypeInNameRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.check(declarations, TypeInNameRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    return spellings(declared.type()).stream()
        .filter(type -> Collections.indexOfSubList(declared.words(), type) >= 0)
        .map(
            type ->
                Finding.of(
                    Code.TYPE_IN_NAME,
                    declared.metric().name().site(),
                    declared.name(),
                    String.join("_", type),
                    CorrectName.of(declared).fix()));
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
    return spellings(declared.type()).stream()
        .anyMatch(type -> ("_" + declared.own()).endsWith("_" + String.join("_", type)));
  }
}

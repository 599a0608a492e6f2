package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A name is not that of a rate, which is for queries to compute. */
final class RateInNameRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.check(declarations, RateInNameRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    return rate(declared)
        .map(
            rate ->
                Finding.of(
                    Code.RATE_IN_NAME,
                    declared.metric().name().site(),
                    declared.type().word(),
                    declared.name(),
                    String.join("_", rate.words()),
                    fix(declared, CorrectName.of(declared))))
        .stream();
  }

  /** The rate that a name contains. */
  static Optional<Rate> rate(Declared declared) {
    return Rate.of(declared.words(), declared.type());
  }

  /** Whether a word of the name belongs to a rate, so that no other rule need judge it. */
  static boolean refuses(Declared declared, String word) {
    return rate(declared).map(Rate::words).orElse(List.of()).contains(word);
  }

  private static String fix(Declared declared, CorrectName correct) {
    if (correct.full().isEmpty()) {
      return "use a counter, and compute the rate in a query: rate(…_total[5m])";
    }
    String name = correct.full().orElseThrow();
    String counter = declared.type() == MetricType.COUNTER ? name : name + "_total";
    String unit =
        correct.unit() == BaseUnit.NONE ? "" : ", " + CorrectName.attribute(correct.unit());
    String count =
        declared.type() == MetricType.COUNTER
            ? correct.fix()
            : "use a counter: @Counter(name = \"" + counter + "\"" + unit + ")";
    return count + "; compute the rate in a query: rate(" + counter + "[5m])";
  }
}

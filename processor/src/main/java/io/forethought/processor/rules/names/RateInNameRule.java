package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Rate;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects names of rates, because queries compute rates. */
final class RateInNameRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.chosenNames(declarations, RateInNameRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return Rate.in(declared)
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

  private static String fix(Declared declared, CorrectName correct) {
    if (declared.isOfCalls()) {
      return correct.fix();
    }
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

package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Rate;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;
import java.util.Optional;

/** Rejects names of rates, because queries compute rates. */
final class RateInNameRule implements ChosenNameRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Optional<Rate> rate = Rate.in(declared);
    if (rate.isPresent()) {
      findings.add(
          Code.RATE_IN_NAME,
          declared.metric().name().site(),
          declared.type().word(),
          declared.name(),
          String.join("_", rate.get().words()),
          fix(declared, CorrectName.of(declared)));
    }
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

package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.math.BigDecimal;

/** Rejects objectives that are not between 0 and 1, such as percentages. */
final class ObjectiveOutOfRangeRule implements ModuleRule {

  private static final double WHOLE = 100;

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Operated.OfMetric each : Operated.objectives(module)) {
      Sited<Double> objective = each.objective().objective();
      if (!isShare(objective.value())) {
        findings.add(
            Code.OBJECTIVE_OUT_OF_RANGE,
            objective.site(),
            Steps.number(objective.value()),
            each.name(),
            fix(objective.value()));
      }
    }
  }

  private static boolean isShare(double objective) {
    return objective > 0 && objective < 1;
  }

  private static String fix(double written) {
    if (written > 1 && written < WHOLE) {
      BigDecimal share = BigDecimal.valueOf(written).movePointLeft(2);
      return "objective = " + share.stripTrailingZeros().toPlainString();
    }
    return "a share, such as objective = 0.99";
  }
}

package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Budget;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Reason;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Listing;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;

/** Requires that a budget has a maximum and a reason. */
final class BudgetWithoutReasonRule implements Rule, ModuleRule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (Declared declared : Declared.all(declarations)) {
      Metric metric = declared.metric();
      if (metric.budget().isPresent()) {
        check(metric.budget().get(), Listing.quoted("metric", metric.name()), findings);
      }
      for (Label label : metric.labels()) {
        if (label.budget().isPresent()) {
          check(label.budget().get(), Listing.quoted("label", label.name()), findings);
        }
      }
    }
  }

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    if (module.budget().isPresent()) {
      check(module.budget().get(), "module", findings);
    }
  }

  private static void check(Budget budget, String what, Findings findings) {
    Sited<Long> max = budget.max();
    Sited<String> reason = budget.reason();
    if (!budget.hasMax()) {
      findings.add(
          Code.BUDGET_WITHOUT_REASON,
          max.site(),
          what,
          "allows " + max.value(),
          "max = 5_000, or any number from 1");
    }
    if (!Reason.isGiven(reason.value())) {
      findings.add(
          Code.BUDGET_WITHOUT_REASON,
          reason.site(),
          what,
          "has no reason",
          "reason = \"One sentence that explains why so many are needed.\"");
    }
  }
}

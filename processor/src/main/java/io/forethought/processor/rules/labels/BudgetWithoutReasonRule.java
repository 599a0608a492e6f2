package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Budget;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Reason;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Listing;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that a budget has a maximum and a reason. */
final class BudgetWithoutReasonRule implements Rule, ModuleRule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(declarations.metrics().flatMap(BudgetWithoutReasonRule::judge));
  }

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(module.budget().stream().flatMap(budget -> judge(budget, "module")));
  }

  private static Stream<Finding> judge(Metric metric) {
    return Stream.concat(
        metric.budget().stream()
            .flatMap(budget -> judge(budget, Listing.quoted("metric", metric.name()))),
        metric.labels().stream()
            .flatMap(
                label ->
                    label.budget().stream()
                        .flatMap(budget -> judge(budget, Listing.quoted("label", label.name())))));
  }

  private static Stream<Finding> judge(Budget budget, String what) {
    Sited<Long> max = budget.max();
    Sited<String> reason = budget.reason();
    Stream<Finding> nothing =
        Stream.of(
                Finding.of(
                    Code.BUDGET_WITHOUT_REASON,
                    max.site(),
                    what,
                    "allows " + max.value(),
                    "max = 5_000, or any number from 1"))
            .filter(finding -> !budget.hasMax());
    Stream<Finding> unexplained =
        Stream.of(
                Finding.of(
                    Code.BUDGET_WITHOUT_REASON,
                    reason.site(),
                    what,
                    "has no reason",
                    "reason = \"One sentence that explains why so many are needed.\""))
            .filter(finding -> !Reason.isGiven(reason.value()));
    return Stream.concat(nothing, unexplained);
  }
}

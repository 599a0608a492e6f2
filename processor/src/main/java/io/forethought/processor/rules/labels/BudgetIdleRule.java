package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Budget;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Series;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Listing;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.rules.common.SeriesFix;

/**
 * Rejects budgets that allow nothing beyond the limits. Another rule reports budgets that are too
 * small.
 */
final class BudgetIdleRule implements Rule, ModuleRule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    Limits limits = declarations.limits();
    for (Declared declared : Declared.all(declarations)) {
      Metric metric = declared.metric();
      if (metric.budget().isPresent() && isIdle(metric.budget().get(), metric, limits)) {
        findings.add(
            Code.BUDGET_IDLE,
            metric.budget().get().site(),
            Listing.quoted("metric", metric.name()),
            SeriesFix.number(Series.of(metric)) + " series",
            SeriesFix.number(limits.seriesPerMetric()));
      }
      for (Label label : metric.labels()) {
        if (label.budget().isPresent()) {
          check(label.budget().get(), label, limits, findings);
        }
      }
    }
  }

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    if (module.budget().isEmpty()) {
      return;
    }
    Budget budget = module.budget().get();
    long series = module.series();
    long limit = module.limits().seriesPerModule();
    if (budget.hasMax() && series <= limit && series <= budget.max().value()) {
      findings.add(
          Code.BUDGET_IDLE,
          budget.site(),
          "module",
          SeriesFix.number(series) + " series",
          SeriesFix.number(limit));
    }
  }

  private static boolean isIdle(Budget budget, Metric metric, Limits limits) {
    long series = Series.of(metric);
    boolean needed =
        series > limits.seriesPerMetric()
            || metric.labels().stream().anyMatch(label -> isCovered(label, limits))
            || metric.states().stream()
                .anyMatch(states -> states.constants().size() > limits.valuesPerLabel());
    return budget.hasMax() && !needed && isBounded(metric) && series <= budget.max().value();
  }

  /** Whether the budget of the metric is needed for the values of a label. */
  private static boolean isCovered(Label label, Limits limits) {
    return label.budget().isEmpty() && label.bound().size() > limits.valuesPerLabel();
  }

  private static boolean isBounded(Metric metric) {
    return metric.labels().stream().allMatch(label -> label.bound().size() > 0);
  }

  private static void check(Budget budget, Label label, Limits limits, Findings findings) {
    long values = label.bound().size();
    boolean needed = values > limits.valuesPerLabel();
    if (budget.hasMax() && values > 0 && !needed && values <= budget.max().value()) {
      findings.add(
          Code.BUDGET_IDLE,
          budget.site(),
          Listing.quoted("label", label.name()),
          SeriesFix.number(values) + (values == 1 ? " value" : " values"),
          SeriesFix.number(limits.valuesPerLabel()));
    }
  }
}

package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Series;
import io.forethought.processor.naming.Listing;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.rules.common.SeriesFix;
import java.util.stream.Stream;

/**
 * Rejects budgets that allow nothing beyond the limits. Another rule reports budgets that are too
 * small.
 */
final class BudgetIdleRule implements Rule, ModuleRule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    Limits limits = declarations.limits();
    findings.addAll(
        declarations
            .metrics()
            .flatMap(
                metric ->
                    Stream.concat(
                        ofMetric(metric, limits),
                        metric.labels().stream().flatMap(label -> ofLabel(label, limits)))));
  }

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    long series = module.series();
    long limit = module.limits().seriesPerModule();
    findings.addAll(
        module.budget().stream()
            .filter(budget -> budget.hasMax() && series <= limit && series <= budget.max().value())
            .map(
                budget ->
                    Finding.of(
                        Code.BUDGET_IDLE,
                        budget.site(),
                        "module",
                        SeriesFix.number(series) + " series",
                        SeriesFix.number(limit))));
  }

  private static Stream<Finding> ofMetric(Metric metric, Limits limits) {
    boolean needed =
        Series.of(metric) > limits.seriesPerMetric()
            || metric.labels().stream().anyMatch(label -> isCovered(label, limits))
            || metric.states().stream()
                .anyMatch(states -> states.constants().size() > limits.valuesPerLabel());
    return metric.budget().stream()
        .filter(budget -> budget.hasMax() && !needed && isBounded(metric))
        .filter(budget -> Series.of(metric) <= budget.max().value())
        .map(
            budget ->
                Finding.of(
                    Code.BUDGET_IDLE,
                    budget.site(),
                    Listing.quoted("metric", metric.name()),
                    SeriesFix.number(Series.of(metric)) + " series",
                    SeriesFix.number(limits.seriesPerMetric())));
  }

  /** Whether the budget of the metric is needed for the values of a label. */
  private static boolean isCovered(Label label, Limits limits) {
    return label.budget().isEmpty() && label.bound().size() > limits.valuesPerLabel();
  }

  private static boolean isBounded(Metric metric) {
    return metric.labels().stream().allMatch(label -> label.bound().size() > 0);
  }

  private static Stream<Finding> ofLabel(Label label, Limits limits) {
    long values = label.bound().size();
    return label.budget().stream()
        .filter(budget -> budget.hasMax() && values > 0 && values <= limits.valuesPerLabel())
        .filter(budget -> values <= budget.max().value())
        .map(
            budget ->
                Finding.of(
                    Code.BUDGET_IDLE,
                    budget.site(),
                    Listing.quoted("label", label.name()),
                    SeriesFix.number(values) + (values == 1 ? " value" : " values"),
                    SeriesFix.number(limits.valuesPerLabel())));
  }
}

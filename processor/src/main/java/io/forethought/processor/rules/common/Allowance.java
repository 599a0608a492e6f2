package io.forethought.processor.rules.common;

import io.forethought.processor.model.Budget;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Series;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The numbers of series and label values that a declaration may have: its budget, or else the
 * general limit.
 *
 * @param limits the general limits
 */
public record Allowance(Limits limits) {

  /** The maximum number of series of a metric. */
  public long series(Metric metric) {
    return metric.budget().isPresent() ? max(metric.budget().get()) : limits.seriesPerMetric();
  }

  /** The maximum number of values of a label. The budget of its metric covers the label too. */
  public long values(Metric metric, Label label) {
    return label.budget().isPresent() ? max(label.budget().get()) : values(metric);
  }

  /** The maximum number of values of a label that has no budget of its own. */
  public long values(Metric metric) {
    long values = limits.valuesPerLabel();
    return metric.budget().isPresent() ? Math.max(values, max(metric.budget().get())) : values;
  }

  /** Whether a metric is within its limit once one of its labels is. */
  public boolean isEnoughFor(Metric metric, Label label) {
    List<Label> others = metric.labels().stream().filter(other -> !other.equals(label)).toList();
    return Series.times(Series.of(metric, others), values(metric, label)) <= series(metric);
  }

  /**
   * The maximum of a budget. A budget without one does not limit anything; another rule reports it
   * at the budget.
   */
  private static long max(Budget budget) {
    return budget.hasMax() ? budget.max().value() : Long.MAX_VALUE;
  }

  /** A number as Java source writes it: {@code 17_500}. */
  public static String literal(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '_');
  }

  /**
   * The end of a fix: how to allow more instead. Empty if even the module's limit is too small.
   *
   * @param budget the existing budget
   * @param place where to write a new budget, as the end of a sentence
   */
  public String orBudget(Optional<Budget> budget, String place, long needed) {
    if (needed > limits.seriesPerModule()) {
      return "";
    }
    String number = literal(needed);
    return budget.isPresent()
        ? "; or raise its @Budget to max = " + number
        : "; or allow them with a budget: @Budget(max = " + number + ", reason = \"…\") " + place;
  }
}

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
 * How many series and label values a declaration may have: its budget, or else the limit of all.
 *
 * @param limits the limits of all
 */
public record Allowance(Limits limits) {

  /** The series of a metric. */
  public long series(Metric metric) {
    return metric.budget().map(Allowance::max).orElse(limits.seriesPerMetric());
  }

  /** The values of a label, which the budget of its metric covers. */
  public long values(Metric metric, Label label) {
    return label.budget().map(Allowance::max).orElse(values(metric));
  }

  /** The values of a label of a metric that has no budget of its own. */
  public long values(Metric metric) {
    return Math.max(limits.valuesPerLabel(), metric.budget().map(Allowance::max).orElse(0L));
  }

  /**
   * Whether a metric has no more series than it may once a label has no more values than it may.
   */
  public boolean isEnoughFor(Metric metric, Label label) {
    List<Label> others = metric.labels().stream().filter(other -> !other.equals(label)).toList();
    return Series.times(Series.of(metric, others), values(metric, label)) <= series(metric);
  }

  /** A budget that allows nothing limits nothing: that is told at the budget. */
  private static long max(Budget budget) {
    return budget.hasMax() ? budget.max().value() : Long.MAX_VALUE;
  }

  /** A number as Java source writes it: {@code 17_500}. */
  public static String literal(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '_');
  }

  /**
   * The end of a fix: how to allow more instead. Empty if not even the module could bear it.
   *
   * @param budget the budget there is
   * @param place where a new one would stand, as the end of a sentence
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

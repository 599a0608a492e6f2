package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Series;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import io.forethought.processor.rules.common.SeriesFix;
import java.util.stream.Collectors;

/** Rejects metrics with more combinations of label values than the run-time library can keep. */
final class CombinationsTooManyRule implements MetricRule {

  /**
   * The same limit as in the run-time library's FamilyBuilder, which registers no more than that.
   */
  static final long MOST = 1L << 22;

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    long combinations = combinations(metric);
    if (combinations > MOST) {
      findings.add(
          Code.COMBINATIONS_TOO_MANY,
          metric.site(),
          metric.name().value(),
          product(metric) + SeriesFix.number(combinations),
          SeriesFix.number(MOST));
    }
  }

  private static long combinations(Metric metric) {
    long product = 1;
    if (metric.type() != MetricType.INFO) {
      for (Label label : metric.labels()) {
        product = Series.times(product, places(label));
      }
    }
    return product;
  }

  /** The number of values of a label, including {@code _other}. */
  private static long places(Label label) {
    return label.bound() instanceof Bound.Capped capped
        ? Math.max(0, capped.max().value()) + 1L
        : label.bound().size() + 1;
  }

  private static String product(Metric metric) {
    return metric.labels().size() < 2
        ? ""
        : metric.labels().stream()
            .map(label -> SeriesFix.number(places(label)))
            .collect(Collectors.joining(" × ", "", " = "));
  }
}

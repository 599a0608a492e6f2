package io.forethought.processor.rules.distributions;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about histograms and summaries, in the order of their codes. */
public final class DistributionRules {

  private DistributionRules() {}

  /** Whether there are buckets, quantiles or durations. */
  public static boolean applyTo(Declarations declarations) {
    if (!declarations.instrumentations().isEmpty()) {
      return true;
    }
    for (Declared declared : Declared.all(declarations)) {
      if (isDistribution(declared.metric())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDistribution(Metric metric) {
    for (Sited<MetricType> type : metric.types()) {
      if (type.value() == MetricType.HISTOGRAM || type.value() == MetricType.SUMMARY) {
        return true;
      }
    }
    return metric.type() == MetricType.GAUGE && metric.unit().value() == BaseUnit.SECONDS;
  }

  /** The rules about declarations. */
  public static List<Rule> all() {
    return List.of(
        new BucketsNotRisingRule(),
        new BucketNotFiniteRule(),
        new BucketsMissingRule(),
        new QuantileOutOfRangeRule(),
        new QuantilesNotRisingRule(),
        new MaxAgeOutOfRangeRule(),
        new DurationAsGaugeRule(),
        new BucketsInOtherUnitRule());
  }
}

package io.forethought.processor.rules.distributions;

import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about histograms and summaries, in the order of their codes. */
public final class DistributionRules {

  /** The rules about declarations. */
  public static final List<Rule> ALL =
      List.of(
          new BucketsNotRisingRule(),
          new BucketNotFiniteRule(),
          new BucketsMissingRule(),
          new QuantileOutOfRangeRule(),
          new QuantilesNotRisingRule(),
          new MaxAgeOutOfRangeRule(),
          new DurationAsGaugeRule());

  private DistributionRules() {}
}

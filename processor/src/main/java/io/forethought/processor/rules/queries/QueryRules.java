package io.forethought.processor.rules.queries;

import java.util.List;

/** All rules for queries, in the order of their codes. */
final class QueryRules {

  static final List<QueryRule> ALL =
      List.of(
          new MetricUnknownRule(),
          new SampleNotOfTypeRule(),
          new LabelUnknownRule(),
          new LabelValueImpossibleRule(),
          new MatcherWithoutEffectRule(),
          new RateOfOtherRule(),
          new DerivativeOfCounterRule(),
          new CounterRawRule(),
          new RateAfterAggregationRule(),
          new RateOfRateRule(),
          new QuantileWithoutLeRule(),
          new QuantileOfOtherRule(),
          new QuantileOutsideRule(),
          new QuantilesAveragedRule(),
          new ComparisonDecidedRule(),
          new SidesNeverMatchRule(),
          new UnitsDifferRule(),
          new RatiosAggregatedRule(),
          new WindowShortRule(),
          new QuantileBeyondBucketsRule(),
          new ThresholdInMillisecondsRule(),
          new MatchAmbiguousRule(),
          new DividedByItselfRule(),
          new BucketsAddedRule());

  private QueryRules() {}
}

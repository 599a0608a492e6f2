package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports buckets in milliseconds of a duration, and buckets in percent of a ratio. */
final class BucketsInOtherUnitRule implements Rule {

  /** Few durations in seconds are all longer than this. */
  private static final double LONG = 50;

  /** Long durations are whole minutes, or half ones. */
  private static final double HALF_MINUTE = 30;

  /** The default buckets of OpenTelemetry, which are for milliseconds. */
  private static final Set<Double> USUAL_MILLISECONDS =
      Set.of(
          0.0, 5.0, 10.0, 25.0, 50.0, 75.0, 100.0, 250.0, 500.0, 750.0, 1000.0, 2500.0, 5000.0,
          7500.0, 10000.0);

  private static final double QUARTER_OF_SECOND = 250;
  private static final double HALF = 50;
  private static final double WHOLE = 100;

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (BucketList buckets : BucketList.all(declarations)) {
      Steps finite = Steps.finite(buckets.bounds());
      if (finite.values().isEmpty() || finite.notRising().isPresent()) {
        continue;
      }
      if (buckets.unit() == BaseUnit.SECONDS && areMilliseconds(finite.values())) {
        add(buckets, "milliseconds", "in seconds", finite, 3, findings);
      } else if (buckets.unit() == BaseUnit.RATIO && arePercent(finite.values())) {
        add(buckets, "percent", "as a fraction", finite, 2, findings);
      }
    }
  }

  /** Buckets of long jobs, such as 60, 300 and 3600, are whole minutes. */
  private static boolean areMilliseconds(List<Sited<Double>> rising) {
    double smallest = rising.get(0).value();
    if (smallest >= LONG && smallest % HALF_MINUTE != 0) {
      return areWhole(rising);
    }
    boolean quarter = false;
    for (Sited<Double> bound : rising) {
      if (!USUAL_MILLISECONDS.contains(bound.value())) {
        return false;
      }
      quarter |= bound.value() == QUARTER_OF_SECOND;
    }
    return quarter;
  }

  /**
   * A ratio can be greater than 1, but then some of its buckets are fractions, or it has others.
   */
  private static boolean arePercent(List<Sited<Double>> rising) {
    double largest = rising.get(rising.size() - 1).value();
    if (largest < HALF || largest > WHOLE) {
      return false;
    }
    for (Sited<Double> bound : rising) {
      if (bound.value() < 0 || (bound.value() > 0 && bound.value() < 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areWhole(List<Sited<Double>> bounds) {
    for (Sited<Double> bound : bounds) {
      if (bound.value() != Math.rint(bound.value())) {
        return false;
      }
    }
    return true;
  }

  private static void add(
      BucketList buckets,
      String meant,
      String recorded,
      Steps bounds,
      int decimals,
      Findings findings) {
    String fix =
        bounds.values().stream()
            .map(bound -> moved(bound.value(), decimals))
            .collect(Collectors.joining(", "));
    findings.add(
        Code.BUCKETS_IN_OTHER_UNIT, buckets.bounds().site(), buckets.owner(), meant, recorded, fix);
  }

  private static String moved(double bound, int decimals) {
    return Steps.number(BigDecimal.valueOf(bound).movePointLeft(decimals).doubleValue());
  }
}

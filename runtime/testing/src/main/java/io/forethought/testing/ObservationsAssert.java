package io.forethought.testing;

import io.forethought.testing.series.Changes;
import io.forethought.testing.series.Sample;
import java.util.Set;
import org.assertj.core.data.Offset;

/**
 * Assertions on the observations of a histogram or summary.
 *
 * @param <M> the metric set
 * @since 0.1.0
 */
public final class ObservationsAssert<M> {

  private final MetricsAssert<M> metrics;
  private final Series series;

  ObservationsAssert(MetricsAssert<M> metrics, Series series) {
    this.metrics = metrics;
    this.series = series;
    if (!series.isDistribution()) {
      throw new IllegalArgumentException(
          series.name()
              + " is neither a histogram nor a summary.\n"
              + "Fix: use increased(…) for counters and gauges.");
    }
    if (!(count() > 0)) {
      metrics.fail(
          Set.of(series.main()), series.name() + " to observe something, but it observed nothing");
    }
  }

  /**
   * Verifies the number of observations.
   *
   * @param number the exact number
   * @return this assertion
   */
  public ObservationsAssert<M> times(long number) {
    if (count() != number) {
      metrics.fail(
          Set.of(series.main()),
          series.name()
              + " to observe "
              + values(number)
              + ", but it observed "
              + values((long) count()));
    }
    return this;
  }

  /**
   * Verifies the exact sum of the observations.
   *
   * @param sum the sum, in the unit of the metric
   * @return this assertion
   */
  public ObservationsAssert<M> withSum(double sum) {
    return withSum(sum, Offset.offset(0.0));
  }

  /**
   * Verifies the sum of the observations approximately, as for durations.
   *
   * @param sum the sum, in the unit of the metric
   * @param offset how far it may be off: {@code within(0.001)}
   * @return this assertion
   */
  public ObservationsAssert<M> withSum(double sum, Offset<Double> offset) {
    double actual = metrics.changes().of(series.sum());
    if (!DifferenceAssert.isWithin(actual - sum, offset)) {
      Sample sample = series.sum();
      metrics.fail(
          Set.of(sample),
          sample
              + " to increase by "
              + Changes.number(sum)
              + ", but it increased by "
              + Changes.number(actual));
    }
    return this;
  }

  /**
   * Continues with the other series of the set.
   *
   * @return assertions on the whole set
   */
  public MetricsAssert<M> and() {
    return metrics;
  }

  /**
   * Verifies that nothing else changed, like {@link MetricsAssert#andNothingElse()}.
   *
   * @return assertions on the whole set
   */
  public MetricsAssert<M> andNothingElse() {
    return metrics.andNothingElse();
  }

  private static String values(long number) {
    return number == 1 ? "1 value" : number + " values";
  }

  private double count() {
    return metrics.changes().of(series.main());
  }
}

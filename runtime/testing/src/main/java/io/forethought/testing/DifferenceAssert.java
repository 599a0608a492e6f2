package io.forethought.testing;

import io.forethought.testing.series.Changes;
import org.assertj.core.data.Offset;

/**
 * Assertions on how much a series increased or decreased.
 *
 * @param <M> the metric set
 * @since 0.1.0
 */
public final class DifferenceAssert<M> {

  private final MetricsAssert<M> metrics;
  private final Series series;
  private final String verb;
  private final int sign;

  DifferenceAssert(MetricsAssert<M> metrics, Series series, String verb, int sign) {
    this.metrics = metrics;
    this.series = series;
    this.verb = verb;
    this.sign = sign;
  }

  /**
   * Verifies the exact difference.
   *
   * @param amount the difference, in the unit of the metric
   * @return assertions on the whole set
   */
  public MetricsAssert<M> by(double amount) {
    return by(amount, Offset.offset(0.0));
  }

  /**
   * Verifies the difference approximately, for amounts that are not exact in binary.
   *
   * @param amount the difference, in the unit of the metric
   * @param offset how far it may be off: {@code within(0.001)}
   * @return assertions on the whole set
   */
  public MetricsAssert<M> by(double amount, Offset<Double> offset) {
    if (!isWithin(difference() - amount, offset)) {
      fail("by " + Changes.number(amount));
    }
    return metrics;
  }

  /**
   * Verifies the least difference.
   *
   * @param amount the least difference, in the unit of the metric
   * @return assertions on the whole set
   */
  public MetricsAssert<M> byAtLeast(double amount) {
    if (!(difference() >= amount)) {
      fail("by at least " + Changes.number(amount));
    }
    return metrics;
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

  /** Verifies that there is a difference of the expected sign. */
  void isPositive() {
    if (!(difference() > 0)) {
      fail("");
    }
  }

  /** Returns whether a deviation is allowed; NaN is not. */
  static boolean isWithin(double deviation, Offset<Double> offset) {
    double distance = Math.abs(deviation);
    return offset.strict ? distance < offset.value : distance <= offset.value;
  }

  private double difference() {
    return sign * metrics.changes().of(series.main());
  }

  private void fail(String amount) {
    double actual = metrics.changes().of(series.main());
    String was =
        actual == 0
            ? "it did not change"
            : "it "
                + (actual > 0 ? "increased" : "decreased")
                + " by "
                + Changes.number(Math.abs(actual));
    metrics.fail(
        series.samples(),
        series.name() + " to " + verb + (amount.isEmpty() ? "" : " " + amount) + ", but " + was);
  }
}

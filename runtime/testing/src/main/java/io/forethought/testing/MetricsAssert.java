package io.forethought.testing;

import io.forethought.testing.series.Changes;
import io.forethought.testing.series.Reading;
import io.forethought.testing.series.Sample;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what a metric set recorded. A series is named by the call that records in it:
 * {@code m -> m.created(STRIPE, VIP)}. The call is made on a second instance of the set, so nothing
 * is recorded. If it has an amount, any amount names the series.
 *
 * <p>The values are read once, by {@code assertThat}.
 *
 * @param <M> the metric set
 * @since 0.1.0
 */
public final class MetricsAssert<M> extends AbstractAssert<MetricsAssert<M>, M> {

  private final Recorded<M> recorded;
  private final Reading now;
  private final Set<Sample> named = new HashSet<>();
  private Changes changes;

  MetricsAssert(M metrics) {
    super(metrics, MetricsAssert.class);
    isNotNull();
    this.recorded = Recorded.by(metrics);
    this.now = recorded.now();
    this.changes = new Changes(Reading.NOTHING, now);
  }

  /**
   * Compares with earlier values. By default, everything that was recorded since the registration
   * of the set counts.
   *
   * @param baseline the earlier values of the same set
   * @return this assertion
   */
  public MetricsAssert<M> since(MetricsBaseline baseline) {
    changes = new Changes(baseline.reading(), now);
    return this;
  }

  /**
   * Verifies that a counter or a gauge increased, or that a histogram or a summary observed
   * something.
   *
   * @param call names the series
   * @return assertions on the difference
   */
  public DifferenceAssert<M> increased(Consumer<? super M> call) {
    return difference(call, "increase", 1);
  }

  /**
   * Verifies that a gauge decreased.
   *
   * @param call names the series
   * @return assertions on the difference
   */
  public DifferenceAssert<M> decreased(Consumer<? super M> call) {
    return difference(call, "decrease", -1);
  }

  /**
   * Verifies that a histogram or a summary observed something.
   *
   * @param call names the series
   * @return assertions on the number and the sum of the observations
   */
  public ObservationsAssert<M> observed(Consumer<? super M> call) {
    return new ObservationsAssert<>(this, Series.of(this, call));
  }

  /**
   * Verifies that a series did not change.
   *
   * @param call names the series
   * @return this assertion
   */
  public MetricsAssert<M> unchanged(Consumer<? super M> call) {
    Series series = Series.of(this, call);
    if (series.samples().stream().anyMatch(changes.samples()::contains)) {
      fail(series.samples(), series.name() + " not to change, but it did");
    }
    return this;
  }

  /**
   * Verifies the present value of a counter or gauge, or the present number of observations of a
   * histogram or summary.
   *
   * @param call names the series
   * @param value the expected value
   * @return this assertion
   */
  public MetricsAssert<M> hasValue(Consumer<? super M> call, double value) {
    Series series = Series.of(this, call);
    double actualValue = now.value(series.main());
    if (Double.compare(actualValue + 0.0, value + 0.0) != 0) {
      fail(
          series.samples(),
          series.name()
              + " to be "
              + Changes.number(value)
              + ", but it is "
              + Changes.number(actualValue));
    }
    return this;
  }

  /**
   * Verifies that a gauge, an info metric or a state set shows what a call sets it to: {@code
   * shows(m -> m.mode(Mode.OPEN))}, {@code shows(m -> m.pending().set(3))}.
   *
   * @param call sets the metric
   * @return this assertion
   */
  public MetricsAssert<M> shows(Consumer<? super M> call) {
    Series series = Series.of(this, call);
    Reading expected = recorded.after(call);
    for (Sample sample : series.samples()) {
      if (Double.compare(now.value(sample) + 0.0, expected.value(sample) + 0.0) != 0) {
        fail(
            series.samples(),
            sample
                + " to be "
                + Changes.number(expected.value(sample))
                + ", but it is "
                + Changes.number(now.value(sample)));
      }
    }
    return this;
  }

  /**
   * Verifies that no other series of the set changed than those that this assertion has named.
   *
   * @return this assertion
   */
  public MetricsAssert<M> andNothingElse() {
    Set<Sample> others = changes.samples();
    others.removeIf(sample -> named.stream().anyMatch(sample::isReplacedWith));
    if (!others.isEmpty()) {
      fail(others, "nothing else to change, but " + others.iterator().next() + " did");
    }
    return this;
  }

  private DifferenceAssert<M> difference(Consumer<? super M> call, String verb, int sign) {
    Series series = Series.of(this, call);
    DifferenceAssert<M> difference = new DifferenceAssert<>(this, series, verb, sign);
    difference.isPositive();
    return difference;
  }

  Set<Sample> name(Consumer<? super M> call) {
    Set<Sample> samples = recorded.samples(call);
    named.addAll(samples);
    return samples;
  }

  Changes changes() {
    return changes;
  }

  /** Fails with the table of differences. */
  void fail(Set<Sample> about, String expectation) {
    failWithMessage(
        "%s",
        "Expected "
            + expectation
            + ".\n\nChanges of "
            + recorded.name()
            + ":\n"
            + changes.table(about));
  }
}

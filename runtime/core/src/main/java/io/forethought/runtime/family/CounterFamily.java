package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.point.SharedCounterPoint;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.series.Expiring;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A counter with its series.
 *
 * <p>Its data points never throw: a negative, infinite or NaN amount is not recorded; it is counted
 * in {@code forethought_amounts_rejected_total{metric}}. Whole amounts add up exactly. {@code
 * incWithExemplar} records the amount and drops the exemplar, unless the counter keeps exemplars.
 *
 * @since 0.1.0
 */
public final class CounterFamily extends Family {

  private final SeriesHome<? extends CounterDataPoint> home;
  private final Cells<? extends CounterDataPoint> points;

  /** The home if recording needs no data point. */
  private final @Nullable Counting counting;

  private CounterFamily(Builder builder) {
    super(builder.name(), builder.descriptor(MetricType.COUNTER), builder.incidents());
    Incident rejection = builder.incidents().rejection(builder.name());
    boolean hasExemplars =
        OperatorProperties.of(getMetricFamilyDescriptor().getMetadata().getName())
            .wantExemplars(builder.wantsExemplars());
    if (builder.participant().isPresent()) {
      this.counting = null;
      this.home =
          SeriesHome.Shared.counter(builder.participant().get(), builder, hasExemplars, rejection);
    } else if (builder.axes().areExpiring()) {
      this.counting = null;
      this.home = new ExpiringCounterSeries(builder, hasExemplars, rejection);
    } else {
      Counting cells = new Counting(builder, hasExemplars, rejection);
      this.counting = hasExemplars ? null : cells;
      this.home = cells;
    }
    this.points = home.points();
  }

  /**
   * Starts a counter.
   *
   * @param families the set that the counter joins when it is built
   * @param name the complete name; a scrape appends {@code _total} if it is missing
   * @param help the help text
   * @return the builder
   */
  public static Builder builder(FamilySet families, String name, String help) {
    return new Builder(families, name, help);
  }

  /**
   * Returns the series at an offset by one array read. The first call creates the series.
   *
   * @param offset the sum of the offsets of the labels
   * @return the data point, the same each time
   */
  public CounterDataPoint at(int offset) {
    return points.at(offset);
  }

  /**
   * Returns the only series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public CounterDataPoint only() {
    return points.at(0);
  }

  /**
   * Adds 1 to a series. Like {@code at(offset).inc()}, but needs no data point.
   *
   * @param offset the sum of the offsets of the labels
   */
  public void inc(int offset) {
    inc(offset, 1L);
  }

  /**
   * Adds to a series. Like {@code at(offset).inc(amount)}, but needs no data point.
   *
   * @param offset the sum of the offsets of the labels
   * @param amount the amount; a negative one is rejected
   */
  public void inc(int offset, long amount) {
    if (counting != null) {
      counting.add(offset, amount);
    } else {
      at(offset).inc(amount);
    }
  }

  /**
   * Adds to a series. Like {@code at(offset).inc(amount)}, but needs no data point.
   *
   * @param offset the sum of the offsets of the labels
   * @param amount the amount; a negative, infinite or NaN one is rejected
   */
  public void inc(int offset, double amount) {
    if (counting != null) {
      counting.add(offset, amount);
    } else {
      at(offset).inc(amount);
    }
  }

  /**
   * Includes a count that is kept elsewhere, such as the statistics of a cache, in a series. The
   * count is read whenever the series is read, so recording costs nothing extra.
   *
   * <pre>{@code
   * LongAdder hits = new LongAdder();
   * CounterFamily.follow(metrics.hits("prices"), cache, hits::sum);
   * }</pre>
   *
   * <p>If the count falls, or reading it fails, its highest value so far is used. A series can
   * follow the counts of several owners, which are added up. A second call for the same owner
   * replaces the first. After an owner is garbage collected, its last count remains in the sum.
   *
   * @param point a data point returned by a counter of a metric set
   * @param owner the object that keeps the count; held weakly
   * @param count returns the current count; must be fast and thread-safe, and must not refer to the
   *     owner, which could then never be garbage collected
   * @throws IllegalArgumentException if the data point is not from a counter of a metric set
   */
  public static void follow(CounterDataPoint point, Object owner, LongSupplier count) {
    if (point instanceof CounterCell cell) {
      cell.follow(owner, count);
    } else if (point instanceof SharedCounterPoint shared) {
      shared.follow(owner, count);
    } else {
      throw new IllegalArgumentException(
          point instanceof Expiring
              ? "A counter with a label that has an idle time cannot follow a count, because its"
                  + " series can be removed."
              : "Only a counter of a metric set can follow a count, but this is a "
                  + point.getClass().getName()
                  + ".");
    }
  }

  @Override
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public Optional<SharedFamily<?>> shared() {
    return home.shared();
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    return home.snapshot(metadata);
  }

  @Override
  @Nullable Rendering rendering(MetricMetadata metadata) {
    return home.rendering(metadata);
  }

  @Override
  public void clear() {
    home.clear();
  }

  /**
   * Builds a counter.
   *
   * @since 0.1.0
   */
  public static final class Builder extends SampledFamilyBuilder<Builder> {

    private Builder(FamilySet families, String name, String help) {
      super(families, name, help);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Builds the counter and adds it to the set.
     *
     * @return the family
     */
    public CounterFamily build() {
      return built(new CounterFamily(this));
    }
  }
}

package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.Cells;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.function.LongSupplier;

/**
 * A counter with its series.
 *
 * <p>Its data points never throw: a negative, infinite or NaN amount is not recorded, and counted
 * in {@code forethought_amounts_rejected_total{metric}}. Whole amounts add up exactly. {@code
 * incWithExemplar} records the amount and drops the exemplar.
 *
 * @since 0.1.0
 */
public final class CounterFamily extends Family {

  private final Counting counting;
  private final Cells<CounterCell> cells;
  private final long createdMillis = System.currentTimeMillis();

  private CounterFamily(Builder builder) {
    super(builder.name(), builder.descriptor(MetricType.COUNTER), builder.incidents());
    Incident rejection = builder.incidents().rejection(builder.name());
    OperatorProperties.of(getMetricFamilyDescriptor().getMetadata().getName()).refuseExemplars();
    this.counting = new Counting(builder.slabs(), rejection);
    this.cells = builder.cells(() -> new CounterCell(counting));
  }

  /**
   * Starts a counter.
   *
   * @param families the set that the counter joins when it is built
   * @param name the complete name; {@code _total} is added at the scrape if it does not end in it
   * @param help the help text
   * @return the builder
   */
  public static Builder builder(FamilySet families, String name, String help) {
    return new Builder(families, name, help);
  }

  /**
   * The series at an offset. An array read; the first time, the series is created.
   *
   * @param offset the sum of what the labels add
   * @return the data point, the same each time
   */
  public CounterDataPoint at(int offset) {
    return cells.at(offset);
  }

  /**
   * The series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public CounterDataPoint only() {
    return cells.at(0);
  }

  /**
   * Adds to a series what somebody else counts already, as a cache does that keeps statistics. It
   * is read when the series is, and costs nothing when something happens.
   *
   * <pre>{@code
   * LongAdder served = new LongAdder();
   * CounterFamily.follow(metrics.served("door"), door, served::sum);
   * }</pre>
   *
   * <p>Should the number fall or reading it fail, the highest one so far stands. Several can be
   * followed for one series; they are added up. One owner is followed once: a second call for it
   * takes the place of the first. One that is garbage leaves what it counted last.
   *
   * @param point a data point that a counter of a metric set gave
   * @param owner whose count it is; it is not kept alive
   * @param count what was counted so far; must be quick and safe for any thread, and must not refer
   *     to the owner, or that lives as long as the counter
   * @throws IllegalArgumentException if the data point is of something else
   */
  public static void follow(CounterDataPoint point, Object owner, LongSupplier count) {
    if (!(point instanceof CounterCell cell)) {
      throw new IllegalArgumentException(
          "Only a counter of a metric set can follow, but this is a "
              + point.getClass().getName()
              + ".");
    }
    cell.follow(owner, count);
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    counting.slabs().forgetDeadThreads();
    return new CounterSnapshot(metadata, cells.snapshots(this::snapshot));
  }

  @Override
  Rendering rendering(MetricMetadata metadata) {
    return new CounterRendering(metadata, counting, cells);
  }

  private CounterDataPointSnapshot snapshot(CounterCell cell, Labels labels) {
    return new CounterDataPointSnapshot(cell.get(), labels, null, createdMillis);
  }

  /**
   * Tells what a counter consists of.
   *
   * @since 0.1.0
   */
  public static final class Builder extends FamilyBuilder<Builder> {

    private Builder(FamilySet families, String name, String help) {
      super(families, name, help);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * The counter, which belongs to the set from now on.
     *
     * @return the family
     */
    public CounterFamily build() {
      return built(new CounterFamily(this));
    }
  }
}

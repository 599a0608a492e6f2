package io.forethought.runtime.family;

import io.forethought.runtime.exemplar.ExemplarLabels;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.series.Expiring;
import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.exemplars.ExemplarSamplerConfig;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
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

  private final Counting counting;
  private final Cells<? extends CounterDataPoint> cells;
  private final @Nullable Cells<CounterCell> lasting;
  private final @Nullable ExpiringCounterSeries expiring;
  private final boolean hasExemplars;
  private final long createdMillis = System.currentTimeMillis();

  private CounterFamily(Builder builder) {
    super(builder.name(), builder.descriptor(MetricType.COUNTER), builder.incidents());
    Incident rejection = builder.incidents().rejection(builder.name());
    this.counting = new Counting(builder.slabs(), rejection);
    this.hasExemplars =
        OperatorProperties.of(getMetricFamilyDescriptor().getMetadata().getName())
            .wantExemplars(builder.wantsExemplars());
    if (builder.axes().areExpiring()) {
      this.lasting = null;
      this.expiring = new ExpiringCounterSeries(builder, hasExemplars, rejection);
      this.cells = expiring.cells();
    } else {
      this.expiring = null;
      this.lasting = builder.axes().cells(newCell(builder));
      this.cells = lasting;
    }
  }

  private Supplier<CounterCell> newCell(Builder builder) {
    if (!hasExemplars) {
      return () -> new CounterCell(counting);
    }
    ExemplarSamplerConfig sampling =
        new ExemplarSamplerConfig(PrometheusProperties.get().getExemplarProperties(), 1);
    ExemplarLabels.Shared labels = builder.exemplarLabels();
    return () -> new ExemplarCounterCell(counting, labels, sampling);
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
    return cells.at(offset);
  }

  /**
   * Returns the only series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public CounterDataPoint only() {
    return cells.at(0);
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
    if (!(point instanceof CounterCell cell)) {
      throw new IllegalArgumentException(
          point instanceof Expiring
              ? "A counter with a label that has an idle time cannot follow a count, because its"
                  + " series can be removed."
              : "Only a counter of a metric set can follow a count, but this is a "
                  + point.getClass().getName()
                  + ".");
    }
    cell.follow(owner, count);
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    if (expiring != null) {
      return expiring.snapshot(metadata);
    }
    counting.slabs().forgetDeadThreads();
    return new CounterSnapshot(metadata, lasting().snapshots(this::snapshot));
  }

  @Override
  @Nullable Rendering rendering(MetricMetadata metadata) {
    return hasExemplars || expiring != null
        ? null
        : new CounterRendering(metadata, counting, lasting());
  }

  @Override
  public void clear() {
    clear(cells);
  }

  private Cells<CounterCell> lasting() {
    return Objects.requireNonNull(lasting);
  }

  private CounterDataPointSnapshot snapshot(CounterCell cell, Labels labels) {
    // An exemplar must not be of an amount that the value does not contain yet.
    Exemplar exemplar = cell.exemplar();
    return new CounterDataPointSnapshot(cell.get(), labels, exemplar, createdMillis);
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

package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.series.ExpiringCells;
import io.forethought.runtime.source.SourceSettings;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A gauge with its series.
 *
 * <p>Its data points never throw: NaN, and a change that would result in NaN, is not recorded; it
 * is counted in {@code forethought_amounts_rejected_total{metric}}. Infinite values are recorded.
 * For a value that is not known, call {@link #setUnknown}. Methods with an exemplar record the
 * amount and drop the exemplar.
 *
 * @since 0.1.0
 */
public final class GaugeFamily extends Family {

  private static final double MILLIS_PER_SECOND = 1e3;

  private final Cells<? extends GaugeCell> cells;

  private GaugeFamily(Builder builder) {
    super(builder.name(), builder.descriptor(MetricType.GAUGE), builder.incidents());
    Incident rejection = builder.incidents().rejection(builder.name());
    OperatorProperties.of(getMetricFamilyDescriptor().getMetadata().getName()).refuseExemplars();
    GaugeCell.Shared shared = new GaugeCell.Shared(rejection);
    this.cells =
        builder.axes().areExpiring()
            ? builder
                .axes()
                .<GaugeCell.Expiring>expiringCells(
                    builder.clock(), (values, lease) -> new GaugeCell.Expiring(shared, lease))
            : builder.axes().cells(shared);
  }

  /**
   * Starts a gauge.
   *
   * @param families the set that the gauge joins when it is built
   * @param name the complete name
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
  public GaugeDataPoint at(int offset) {
    return cells.at(offset);
  }

  /**
   * Returns the only series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public GaugeDataPoint only() {
    return cells.at(0);
  }

  /**
   * Sets a series, like {@code at(offset).set(value)}.
   *
   * @param offset the sum of the offsets of the labels
   * @param value the value; NaN is rejected
   */
  public void set(int offset, double value) {
    cells.at(offset).set(value);
  }

  /**
   * Marks the value of a series as unknown, for example because the database that it is read from
   * does not respond.
   *
   * <pre>{@code
   * GaugeFamily.setUnknown(metrics.unapplied("orders"));  // orders_unapplied NaN
   * }</pre>
   *
   * <p>The series is exposed as NaN until it is set again, so that no alert relies on an outdated
   * value. Until then, changes by an amount are rejected.
   *
   * @param point a data point returned by a gauge of a metric set
   * @throws IllegalArgumentException if the data point is not from a gauge of a metric set
   */
  public static void setUnknown(GaugeDataPoint point) {
    cell(point, "be unknown").setUnknown();
  }

  /**
   * Sets a series to the current time, in seconds since 1970.
   *
   * <pre>{@code
   * GaugeFamily.setToCurrentTime(metrics.lastImportTimestamp());
   * }</pre>
   *
   * @param point any gauge in seconds
   */
  public static void setToCurrentTime(GaugeDataPoint point) {
    point.set(System.currentTimeMillis() / MILLIS_PER_SECOND);
  }

  /**
   * Exposes a value that is kept elsewhere, such as the length of a queue, in a series. The value
   * is read whenever the series is read; what the series is set to meanwhile is not exposed.
   *
   * <pre>{@code
   * GaugeFamily.follow(metrics.waiting(Carrier.TRAIN), this, queue::size);
   * }</pre>
   *
   * <p>If reading the value fails, it is NaN. A second call replaces the first. After the owner is
   * garbage collected, the value is the last one that was set meanwhile, or NaN.
   *
   * @param point a data point returned by a gauge of a metric set
   * @param owner the object that keeps the value; held weakly
   * @param value returns the current value; must be fast and thread-safe, because a scrape waits
   *     for it, and must not refer to the owner, which could then never be garbage collected
   * @throws IllegalArgumentException if the data point is not from a gauge of a metric set
   */
  public static void follow(GaugeDataPoint point, Object owner, DoubleSupplier value) {
    cell(point, "follow a value").follow(owner, value);
  }

  private static GaugeCell cell(GaugeDataPoint point, String purpose) {
    if (point instanceof GaugeCell cell) {
      return cell;
    }
    throw new IllegalArgumentException(
        "Only a gauge of a metric set can "
            + purpose
            + ", but this is a "
            + point.getClass().getName()
            + ".");
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    sweep(cells);
    return new GaugeSnapshot(metadata, cells.snapshots(GaugeCell::snapshot));
  }

  @Override
  @Nullable Rendering rendering(MetricMetadata metadata) {
    return cells instanceof ExpiringCells ? null : new GaugeRendering(metadata, cells);
  }

  @Override
  public void clear() {
    clear(cells);
  }

  /**
   * Builds a gauge.
   *
   * @since 0.1.0
   */
  public static final class Builder extends FamilyBuilder<Builder> {

    private final FamilySet families;
    private @Nullable SourceSettings source;

    private Builder(FamilySet families, String name, String help) {
      super(families, name, help);
      this.families = families;
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Reads the value from a source when a scrape begins, for at most one second. The gauge has no
     * labels.
     *
     * @param source returns the value, or NaN if it is unknown; held weakly
     * @return this builder
     */
    public Builder source(Callable<Double> source) {
      this.source = new SourceSettings(source);
      return this;
    }

    /**
     * Reads the value in the background instead, each time for at most ten seconds. Needs a source.
     *
     * @param millis the milliseconds from one read to the next
     * @return this builder
     */
    public Builder refreshMillis(long millis) {
      settings().refreshMillis(millis);
      return this;
    }

    /**
     * Sets the time limit of a read. Needs a source.
     *
     * @param millis the milliseconds
     * @return this builder
     */
    public Builder timeoutMillis(long millis) {
      settings().timeoutMillis(millis);
      return this;
    }

    /**
     * Makes the value unknown after a failed read, instead of keeping the last one. Needs a source
     * that is read in the background.
     *
     * @return this builder
     */
    public Builder unknownAfterFailure() {
      settings().unknownAfterFailure();
      return this;
    }

    private SourceSettings settings() {
      if (source == null) {
        throw new IllegalStateException("The gauge \"" + name() + "\" has no source.");
      }
      return source;
    }

    /**
     * Builds the gauge and adds it to the set.
     *
     * @return the family
     */
    public GaugeFamily build() {
      GaugeFamily gauge = built(new GaugeFamily(this));
      if (source != null) {
        families.addSource(gauge.name(), source, gauge.cells.at(0)::expose);
      }
      return gauge;
    }
  }
}

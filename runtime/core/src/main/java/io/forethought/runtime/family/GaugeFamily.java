package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.point.SharedGaugePoint;
import io.forethought.runtime.series.Axes;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.series.ExpiringCells;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Optional;
import java.util.function.DoubleConsumer;
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

  private final Cells<? extends GaugeDataPoint> points;

  /** The home of the values if several processes share them. */
  private final @Nullable SeriesHome<? extends SharedGaugePoint> shared;

  private GaugeFamily(Builder builder) {
    super(builder.name(), builder.descriptor(MetricType.GAUGE), builder.incidents());
    Incident rejection = builder.incidents().rejection(builder.name());
    OperatorProperties.of(getMetricFamilyDescriptor().getMetadata().getName()).refuseExemplars();
    if (builder.participant().isPresent()) {
      this.shared = SeriesHome.Shared.gauge(builder.participant().get(), builder, rejection);
      this.points = shared.points();
    } else {
      this.shared = null;
      this.points = cells(builder, new GaugeCell.Shared(rejection));
    }
  }

  private static Cells<? extends GaugeCell> cells(Builder builder, GaugeCell.Shared shared) {
    Axes axes = builder.axes();
    return axes.areExpiring()
        ? axes.<GaugeCell.Expiring>expiringCells(
            builder.clock(), (values, lease) -> new GaugeCell.Expiring(shared, lease))
        : axes.cells(shared);
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
    return points.at(offset);
  }

  /**
   * Returns the only series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public GaugeDataPoint only() {
    return points.at(0);
  }

  /**
   * Sets a series, like {@code at(offset).set(value)}.
   *
   * @param offset the sum of the offsets of the labels
   * @param value the value; NaN is rejected
   */
  public void set(int offset, double value) {
    points.at(offset).set(value);
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
    if (point instanceof GaugeCell cell) {
      cell.setUnknown();
    } else {
      shared(point, "be unknown").setUnknown();
    }
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
    if (point instanceof GaugeCell cell) {
      cell.follow(owner, value);
    } else {
      shared(point, "follow a value").follow(owner, value);
    }
  }

  /** Returns what accepts a value that was read from a source. */
  private DoubleConsumer exposed() {
    return shared == null ? ((GaugeCell) only())::expose : shared.points().at(0)::expose;
  }

  private static SharedGaugePoint shared(GaugeDataPoint point, String purpose) {
    if (point instanceof SharedGaugePoint shared) {
      return shared;
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
    if (shared != null) {
      return shared.snapshot(metadata);
    }
    sweep(points);
    return new GaugeSnapshot(metadata, points.snapshots(GaugeFamily::snapshot));
  }

  private static GaugeDataPointSnapshot snapshot(GaugeDataPoint point, Labels labels) {
    return new GaugeDataPointSnapshot(point.get(), labels, null);
  }

  @Override
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public Optional<SharedFamily<?>> shared() {
    return shared == null ? Optional.empty() : shared.shared();
  }

  @Override
  @Nullable Rendering rendering(MetricMetadata metadata) {
    return shared != null || points instanceof ExpiringCells
        ? null
        : new GaugeRendering(metadata, points);
  }

  @Override
  public void clear() {
    if (shared != null) {
      shared.clear();
    } else {
      clear(points);
    }
  }

  /**
   * Builds a gauge.
   *
   * @since 0.1.0
   */
  public static final class Builder extends SourcedFamilyBuilder<Builder> {

    private Builder(FamilySet families, String name, String help) {
      super(families, name, help);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Builds the gauge and adds it to the set.
     *
     * @return the family
     */
    public GaugeFamily build() {
      GaugeFamily gauge = built(new GaugeFamily(this));
      if (hasSource()) {
        addSource(gauge.exposed());
      }
      return gauge;
    }
  }
}

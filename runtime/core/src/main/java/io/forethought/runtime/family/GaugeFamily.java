package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.Cells;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;

/**
 * A gauge with its series.
 *
 * <p>Its data points never throw: NaN, and a change that would lead to NaN, is not recorded, and
 * counted in {@code forethought_amounts_rejected_total{metric}}. Infinities are values like others.
 * A value that is not known is {@linkplain #setUnknown said to be so}. {@code setWithExemplar} and
 * its kin record the amount and drop the exemplar.
 *
 * @since 0.1.0
 */
public final class GaugeFamily extends Family {

  private final Cells<GaugeCell> cells;

  private GaugeFamily(Builder builder) {
    super(builder.name(), builder.descriptor(MetricType.GAUGE), builder.incidents());
    Incident rejection = builder.incidents().rejection(builder.name());
    OperatorProperties.of(getMetricFamilyDescriptor().getMetadata().getName()).refuseExemplars();
    this.cells = builder.cells(() -> new GaugeCell(rejection));
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
   * The series at an offset. An array read; the first time, the series is created.
   *
   * @param offset the sum of what the labels add
   * @return the data point, the same each time
   */
  public GaugeDataPoint at(int offset) {
    return cells.at(offset);
  }

  /**
   * The series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public GaugeDataPoint only() {
    return cells.at(0);
  }

  /**
   * Says that nobody knows the value of a series now, as when a database does not answer that it
   * would be read from.
   *
   * <pre>{@code
   * GaugeFamily.setUnknown(metrics.unapplied("orders"));  // orders_unapplied NaN
   * }</pre>
   *
   * <p>It is exposed as NaN, so that no alert takes an old value for a true one, until it is set
   * again. A change by some amount is rejected until then.
   *
   * @param point a data point that a gauge of a metric set gave
   * @throws IllegalArgumentException if it is of something else
   */
  public static void setUnknown(GaugeDataPoint point) {
    if (!(point instanceof GaugeCell cell)) {
      throw new IllegalArgumentException(
          "Only a gauge of a metric set can be unknown, but this is a "
              + point.getClass().getName()
              + ".");
    }
    cell.setUnknown();
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    return new GaugeSnapshot(metadata, cells.snapshots(GaugeCell::snapshot));
  }

  @Override
  Rendering rendering(MetricMetadata metadata) {
    return new GaugeRendering(metadata, cells);
  }

  /**
   * Tells what a gauge consists of.
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
     * The gauge, which belongs to the set from now on.
     *
     * @return the family
     */
    public GaugeFamily build() {
      return built(new GaugeFamily(this));
    }
  }
}

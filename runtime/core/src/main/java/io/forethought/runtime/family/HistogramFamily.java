package io.forethought.runtime.family;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;

/**
 * A histogram with its series. Buckets that the operator sets for the metric by the properties of
 * the Prometheus client take the place of those in the code.
 *
 * <p>Its data points never throw: an infinite or NaN observation is not recorded, and counted in
 * {@code forethought_amounts_rejected_total{metric}}. {@code observeWithExemplar} records the
 * amount and drops the exemplar.
 *
 * @since 0.1.0
 */
public final class HistogramFamily extends Family {

  private final Histogram histogram;
  private final Series<DistributionCell> series;

  private HistogramFamily(Builder builder, Histogram histogram) {
    super(builder.name(), histogram.getMetricFamilyDescriptor(), builder.incidents());
    this.histogram = histogram;
    Incident rejection = builder.incidents().rejection(builder.name());
    String[] names = builder.labelNames();
    this.series =
        builder.series(
            labels ->
                new DistributionCell(
                    histogram.labelValues(LabelValues.inOrder(names, labels)), rejection));
  }

  /**
   * Starts a histogram.
   *
   * @param families the set that the histogram joins when it is built
   * @param name the complete name, unit included
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
  public DistributionDataPoint at(int offset) {
    return series.at(offset);
  }

  /**
   * The series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public DistributionDataPoint only() {
    return series.at(0);
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    HistogramSnapshot now = histogram.collect();
    return now.getMetadata() == metadata
        ? now
        : new HistogramSnapshot(metadata, now.getDataPoints());
  }

  /**
   * Tells what a histogram consists of.
   *
   * @since 0.1.0
   */
  public static final class Builder extends FamilyBuilder<Builder> {

    private double[] buckets = Histogram.Builder.DEFAULT_CLASSIC_UPPER_BOUNDS;

    private Builder(FamilySet families, String name, String help) {
      super(families, name, help);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets the buckets; without, those of the Prometheus client for request durations apply.
     *
     * @param upperBounds the upper bounds, rising, in the unit of the metric; {@code +Inf} is added
     * @return this builder
     */
    public Builder buckets(double... upperBounds) {
      this.buckets = upperBounds.clone();
      return this;
    }

    /**
     * The histogram, which belongs to the set from now on.
     *
     * @return the family
     */
    public HistogramFamily build() {
      Histogram.Builder histogram =
          Histogram.builder()
              .name(name())
              .help(help())
              .labelNames(labelNames())
              .classicOnly()
              .classicUpperBounds(buckets);
      histogram.withoutExemplars();
      if (unit() != null) {
        histogram.unit(unit());
      }
      return built(new HistogramFamily(this, histogram.build()));
    }
  }
}

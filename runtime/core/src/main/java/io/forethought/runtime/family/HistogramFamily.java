package io.forethought.runtime.family;

import io.forethought.runtime.cell.Buckets;
import io.forethought.runtime.incident.Incident;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A histogram with its series. What the operator sets for the metric by the properties of the
 * Prometheus client takes the place of what the code says: other buckets, exemplars ({@code
 * exemplars_enabled=true}), a native histogram instead ({@code histogram_native_only=true}) or
 * besides (that and {@code histogram_classic_only} both {@code false}).
 *
 * <p>Its data points never throw: an infinite or NaN observation is not recorded, and counted in
 * {@code forethought_amounts_rejected_total{metric}}. {@code observeWithExemplar} records the
 * amount and drops the exemplar, unless the operator wants exemplars.
 *
 * @since 0.1.0
 */
public final class HistogramFamily extends Family {

  private final HistogramSeries series;

  private HistogramFamily(Builder builder) {
    super(builder.name(), builder.descriptor(MetricType.HISTOGRAM), builder.incidents());
    Incident rejection = builder.incidents().rejection(builder.name());
    OperatorProperties operator =
        OperatorProperties.of(getMetricFamilyDescriptor().getMetadata().getName());
    if (operator.wantNativeHistogram() || operator.wantExemplars()) {
      this.series = new ClientHistogramSeries(builder, operator, rejection);
    } else {
      operator.refuseNativeDetails();
      Buckets buckets = Buckets.of(operator.classicUpperBounds(builder.buckets()));
      this.series = new ClassicHistogramSeries(builder, buckets, rejection);
    }
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
    return series.snapshot(metadata);
  }

  @Override
  @Nullable Rendering rendering(MetricMetadata metadata) {
    return series.rendering(metadata);
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
     * @throws IllegalArgumentException if a label is called {@code le}, as that of the buckets is
     */
    public HistogramFamily build() {
      if (List.of(labelNames()).contains("le")) {
        throw new IllegalArgumentException(
            "Histogram \""
                + name()
                + "\" has a label \"le\", which is the one of its buckets.\n"
                + "Fix: give the label another name.");
      }
      return built(new HistogramFamily(this));
    }

    double[] buckets() {
      return buckets.clone();
    }
  }
}

package io.forethought.runtime.family;

import io.forethought.HistogramKind;
import io.forethought.runtime.cell.Buckets;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.point.SampledDistributionPoint;
import io.forethought.runtime.point.SharedDistributionPoint;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A histogram with its series. Properties of the Prometheus client that the operator sets for the
 * metric override the code: other buckets, exemplars ({@code exemplars_enabled=true}), a native
 * histogram instead of the classic one ({@code histogram_native_only=true}) or in addition to it
 * (both {@code histogram_native_only} and {@code histogram_classic_only} set to {@code false}).
 *
 * <p>Its data points never throw: an infinite or NaN observation is not recorded; it is counted in
 * {@code forethought_amounts_rejected_total{metric}}. {@code observeWithExemplar} records the
 * amount and drops the exemplar, unless the histogram keeps exemplars.
 *
 * @since 0.1.0
 */
public final class HistogramFamily extends Family {

  private final SeriesHome<? extends DistributionDataPoint> home;
  private final Cells<? extends DistributionDataPoint> points;

  /** The home if recording needs no data point. */
  private final @Nullable ClassicHistogramSeries classic;

  private HistogramFamily(Builder builder) {
    super(builder.name(), builder.descriptor(MetricType.HISTOGRAM), builder.incidents());
    Incident rejection = builder.incidents().rejection(builder.name());
    OperatorProperties operator =
        OperatorProperties.of(getMetricFamilyDescriptor().getMetadata().getName());
    HistogramKind kind = operator.kind(builder.kind);
    boolean hasExemplars = operator.wantExemplars(builder.wantsExemplars());
    Optional<Participant> participant = builder.participant();
    if (participant.isPresent() && kind != HistogramKind.NATIVE) {
      this.classic = null;
      this.home = shared(builder, participant.get(), operator, hasExemplars, rejection);
    } else if (kind != HistogramKind.CLASSIC || hasExemplars || builder.axes().areExpiring()) {
      this.classic = null;
      this.home = new ClientHistogramSeries(builder, kind, hasExemplars, rejection);
    } else {
      operator.refuseNativeDetails();
      Buckets buckets = Buckets.of(operator.classicUpperBounds(builder.buckets()));
      this.classic = new ClassicHistogramSeries(builder, buckets, rejection);
      this.home = classic;
    }
    this.points = home.points();
  }

  private static SeriesHome<? extends DistributionDataPoint> shared(
      Builder builder,
      Participant participant,
      OperatorProperties operator,
      boolean hasExemplars,
      Incident rejection) {
    double[] bounds = operator.classicUpperBounds(builder.buckets());
    return SeriesHome.Shared.distribution(
        name -> participant.histogram(name, builder.help(), bounds),
        participant,
        builder,
        family ->
            hasExemplars
                ? SampledDistributionPoint.factory(
                    family, rejection, builder.exemplarLabels(), Buckets.of(bounds).upperBounds())
                : observations -> new SharedDistributionPoint(observations, rejection));
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
   * Returns the series at an offset by one array read. The first call creates the series.
   *
   * @param offset the sum of the offsets of the labels
   * @return the data point, the same each time
   */
  public DistributionDataPoint at(int offset) {
    return points.at(offset);
  }

  /**
   * Returns the only series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public DistributionDataPoint only() {
    return points.at(0);
  }

  /**
   * Adds an observation to a series. Like {@code at(offset).observe(value)}, but needs no data
   * point.
   *
   * @param offset the sum of the offsets of the labels
   * @param value the observed value; an infinite or NaN one is rejected
   */
  public void observe(int offset, double value) {
    if (classic != null) {
      classic.observe(offset, value);
    } else {
      at(offset).observe(value);
    }
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    return home.snapshot(metadata);
  }

  @Override
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public Optional<SharedFamily<?>> shared() {
    return home.shared();
  }

  @Override
  public void clear() {
    home.clear();
  }

  @Override
  @Nullable Rendering rendering(MetricMetadata metadata) {
    return home.rendering(metadata);
  }

  /**
   * Builds a histogram.
   *
   * @since 0.1.0
   */
  public static final class Builder extends SampledFamilyBuilder<Builder> {

    private double @Nullable [] buckets;
    private HistogramKind kind = HistogramKind.CLASSIC;

    private Builder(FamilySet families, String name, String help) {
      super(families, name, help);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets the buckets. The default is the Prometheus client's buckets for request durations.
     *
     * @param upperBounds the upper bounds in ascending order, in the unit of the metric; {@code
     *     +Inf} is added
     * @return this builder
     */
    public Builder buckets(double... upperBounds) {
      this.buckets = upperBounds.clone();
      return this;
    }

    /**
     * Sets the kind of histogram. The default is a classic one.
     *
     * @param kind whether the histogram has the buckets of the code, native ones, or both
     * @return this builder
     */
    public Builder kind(HistogramKind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Builds the histogram and adds it to the set.
     *
     * @return the family
     * @throws IllegalArgumentException if a label is named {@code le}, which is reserved for the
     *     buckets
     */
    public HistogramFamily build() {
      if (List.of(labelNames()).contains("le")) {
        throw new IllegalArgumentException(
            "Histogram \""
                + name()
                + "\" has a label \"le\", which is reserved for its buckets.\n"
                + "Fix: rename the label.");
      }
      return built(new HistogramFamily(this));
    }

    // A program that sets the buckets loads no histogram of the client.
    double[] buckets() {
      return buckets == null
          ? Histogram.Builder.DEFAULT_CLASSIC_UPPER_BOUNDS.clone()
          : buckets.clone();
    }
  }
}

package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.point.SharedDistributionPoint;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A summary with its series. Quantiles that the operator sets for the metric in the properties of
 * the Prometheus client override those in the code.
 *
 * <p>Its data points never throw: an infinite or NaN observation is not recorded; it is counted in
 * {@code forethought_amounts_rejected_total{metric}}. {@code observeWithExemplar} records the
 * amount and drops the exemplar.
 *
 * @since 0.1.0
 */
public final class SummaryFamily extends Family {

  private final Summary summary;
  private final Cells<? extends DistributionDataPoint> cells;
  private final @Nullable SeriesHome<? extends DistributionDataPoint> shared;

  private SummaryFamily(Builder builder, Summary summary) {
    super(builder.name(), summary.getMetricFamilyDescriptor(), builder.incidents());
    this.summary = summary;
    OperatorProperties.of(getMetricFamilyDescriptor().getMetadata().getName()).refuseExemplars();
    Incident rejection = builder.incidents().rejection(builder.name());
    this.shared = builder.participant().isPresent() ? shared(builder, rejection) : null;
    this.cells = shared == null ? cells(builder, rejection) : shared.points();
  }

  private static SeriesHome<? extends DistributionDataPoint> shared(
      Builder builder, Incident rejection) {
    Participant participant = builder.participant().orElseThrow();
    return SeriesHome.Shared.distribution(
        name -> participant.summary(name, builder.help()),
        participant,
        builder,
        family -> observations -> new SharedDistributionPoint(observations, rejection));
  }

  private Cells<? extends DistributionDataPoint> cells(Builder builder, Incident rejection) {
    Function<String[], DistributionCell> newCell =
        values -> new DistributionCell(summary.labelValues(values), rejection);
    return builder.axes().areExpiring()
        ? builder
            .axes()
            .<DistributionCell.Expiring>expiringCells(
                builder.clock(),
                (values, lease) ->
                    new DistributionCell.Expiring(
                        newCell.apply(values), lease, () -> summary.remove(values)))
        : builder.axes().labelledCells(newCell);
  }

  /**
   * Starts a summary.
   *
   * @param families the set that the summary joins when it is built
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
    return cells.at(offset);
  }

  /**
   * Returns the only series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public DistributionDataPoint only() {
    return cells.at(0);
  }

  /**
   * Adds an observation to a series, like {@code at(offset).observe(value)}.
   *
   * @param offset the sum of the offsets of the labels
   * @param value the observed value; an infinite or NaN one is rejected
   */
  public void observe(int offset, double value) {
    cells.at(offset).observe(value);
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    if (shared != null) {
      return shared.snapshot(metadata);
    }
    sweep(cells);
    SummarySnapshot now = summary.collect();
    return now.getMetadata() == metadata ? now : new SummarySnapshot(metadata, now.getDataPoints());
  }

  @Override
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public Optional<SharedFamily<?>> shared() {
    return shared == null ? Optional.empty() : shared.shared();
  }

  @Override
  public void clear() {
    if (shared != null) {
      shared.clear();
    } else {
      clear(cells);
    }
  }

  /**
   * Builds a summary.
   *
   * @since 0.1.0
   */
  public static final class Builder extends FamilyBuilder<Builder> {

    private double[] quantiles = {};
    private long maxAgeSeconds = Summary.Builder.DEFAULT_MAX_AGE_SECONDS;

    private Builder(FamilySet families, String name, String help) {
      super(families, name, help);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets the quantiles to compute. Without quantiles, only count and sum are exposed.
     *
     * @param quantiles the quantiles, each from 0 to 1
     * @return this builder
     */
    public Builder quantiles(double... quantiles) {
      this.quantiles = quantiles.clone();
      return this;
    }

    /**
     * Sets the time window of the quantiles.
     *
     * @param maxAgeSeconds the maximum age of an observation in seconds, at least 1
     * @return this builder
     */
    public Builder maxAgeSeconds(long maxAgeSeconds) {
      this.maxAgeSeconds = maxAgeSeconds;
      return this;
    }

    /**
     * Builds the summary and adds it to the set.
     *
     * @return the family
     */
    public SummaryFamily build() {
      Summary.Builder summary =
          Summary.builder()
              .name(name())
              .help(help())
              .labelNames(labelNames())
              .maxAgeSeconds(maxAgeSeconds);
      summary.withoutExemplars();
      for (double quantile : quantiles) {
        summary.quantile(quantile);
      }
      if (unit() != null) {
        summary.unit(unit());
      }
      return built(new SummaryFamily(this, summary.build()));
    }
  }
}

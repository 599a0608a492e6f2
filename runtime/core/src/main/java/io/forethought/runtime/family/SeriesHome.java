package io.forethought.runtime.family;

import io.forethought.GaugeMode;
import io.forethought.runtime.expiring.ExpiringCounterPoint;
import io.forethought.runtime.expiring.ExpiringGaugePoint;
import io.forethought.runtime.expiring.ExpiringPoints;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.point.SampledCounterPoint;
import io.forethought.runtime.point.SharedCounterPoint;
import io.forethought.runtime.point.SharedGaugePoint;
import io.forethought.runtime.point.TwoDistributions;
import io.forethought.runtime.point.TwoNames;
import io.forethought.runtime.point.TwoNumbers;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.series.Expiring;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedDistribution;
import io.forethought.runtime.shared.SharedFamily;
import io.forethought.runtime.shared.SharedNumber;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a family's series are kept.
 *
 * @param <P> the data points that record there
 */
interface SeriesHome<P> {

  /** Returns the data points of the series, which are created when they are asked for. */
  Cells<? extends P> points();

  /** Returns the current values of the series under the name in the metadata. */
  MetricSnapshot snapshot(MetricMetadata metadata);

  /** Returns what writes the family, or null if only the client's writers can write it. */
  default @Nullable Rendering rendering(MetricMetadata metadata) {
    return null;
  }

  /** Returns the family in a directory that several processes share, if the values are there. */
  default Optional<SharedFamily<?>> shared() {
    return Optional.empty();
  }

  /** Removes all series, if series can be removed. */
  default void clear() {
    Family.clear(points());
  }

  /**
   * A directory that several processes share.
   *
   * @param <P> the data points that record there
   */
  final class Shared<P> implements SeriesHome<P> {

    private final SharedFamily<?> family;
    private final Cells<P> points;
    private final Runnable clearing;

    private Shared(SharedFamily<?> family, Cells<P> points, Runnable clearing) {
      this.family = family;
      this.points = points;
      this.clearing = clearing;
    }

    /** Creates the series that exist from the start. */
    private static <P, S> Shared<P> lasting(
        SharedFamily<S> family, FamilyBuilder<?> builder, Function<S, P> newPoint) {
      Cells<P> points = builder.axes().keptCells(labels -> newPoint.apply(family.series(labels)));
      return new Shared<>(family, points, () -> {});
    }

    private static <P extends Expiring, S> Shared<P> expiring(
        SharedFamily<S> family,
        Participant participant,
        FamilyBuilder<?> builder,
        ExpiringPoints.NewPoint<S, P> newPoint) {
      ExpiringPoints<S, P> points =
          new ExpiringPoints<>(family, participant, builder.axes(), builder.clock(), newPoint);
      return new Shared<>(family, points.cells(), points::clear);
    }

    /** Opens a family, also under its old name if it has one. */
    private static <S> SharedFamily<S> names(
        FamilyBuilder<?> builder,
        Function<String, SharedFamily<S>> opening,
        BinaryOperator<S> both) {
      SharedFamily<S> current = opening.apply(builder.name());
      Optional<String> old = builder.oldName();
      return old.isEmpty() ? current : new TwoNames<>(current, opening.apply(old.get()), both);
    }

    static SeriesHome<? extends CounterDataPoint> counter(
        Participant participant,
        CounterFamily.Builder builder,
        boolean hasExemplars,
        Incident rejection) {
      SharedFamily<SharedNumber> family =
          names(builder, name -> participant.counter(name, builder.help()), TwoNumbers::new);
      Function<SharedNumber, SharedCounterPoint> newPoint =
          hasExemplars
              ? SampledCounterPoint.factory(
                  family, participant, rejection, builder.exemplarLabels())
              : number -> new SharedCounterPoint(number, participant, rejection);
      return builder.axes().areExpiring()
          ? Shared.<ExpiringCounterPoint, SharedNumber>expiring(
              family,
              participant,
              builder,
              (number, lease, removal) ->
                  new ExpiringCounterPoint(newPoint.apply(number), lease, removal))
          : lasting(family, builder, newPoint);
    }

    static SeriesHome<? extends SharedGaugePoint> gauge(
        Participant participant, GaugeFamily.Builder builder, Incident rejection) {
      SharedFamily<SharedNumber> family =
          names(
              builder,
              name -> participant.gauge(name, builder.help(), builder.mode()),
              TwoNumbers::new);
      // With the mode ALL, each process that ever ran keeps its series.
      return builder.axes().areExpiring() && builder.mode() != GaugeMode.ALL
          ? Shared.<ExpiringGaugePoint, SharedNumber>expiring(
              family,
              participant,
              builder,
              (number, lease, removal) ->
                  new ExpiringGaugePoint(number, participant, rejection, lease, removal))
          : lasting(
              family, builder, number -> new SharedGaugePoint(number, participant, rejection));
    }

    static SeriesHome<? extends DistributionDataPoint> distribution(
        Function<String, SharedFamily<SharedDistribution>> opening,
        Participant participant,
        FamilyBuilder<?> builder,
        Function<
                SharedFamily<SharedDistribution>,
                Function<SharedDistribution, ? extends DistributionDataPoint>>
            points) {
      SharedFamily<SharedDistribution> family = names(builder, opening, TwoDistributions::new);
      Function<SharedDistribution, ? extends DistributionDataPoint> newPoint = points.apply(family);
      return builder.axes().areExpiring()
          ? Shared.<DistributionCell.Expiring, SharedDistribution>expiring(
              family,
              participant,
              builder,
              (observations, lease, removal) ->
                  new DistributionCell.Expiring(newPoint.apply(observations), lease, removal))
          : lasting(family, builder, newPoint);
    }

    @Override
    public Optional<SharedFamily<?>> shared() {
      return Optional.of(family);
    }

    @Override
    public Cells<P> points() {
      return points;
    }

    @Override
    public MetricSnapshot snapshot(MetricMetadata metadata) {
      return family.snapshot(metadata);
    }

    @Override
    public void clear() {
      clearing.run();
    }
  }
}

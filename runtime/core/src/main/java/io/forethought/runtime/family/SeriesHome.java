package io.forethought.runtime.family;

import io.forethought.runtime.series.Axes;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Optional;
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
   * A directory that several processes share. Its series are never removed.
   *
   * @param <P> the data points that record there
   */
  final class Shared<P> implements SeriesHome<P> {

    private final SharedFamily<?> family;
    private final Cells<P> points;

    private Shared(SharedFamily<?> family, Cells<P> points) {
      this.family = family;
      this.points = points;
    }

    /** Creates the series that exist from the start. */
    static <P, S> Shared<P> of(SharedFamily<S> family, Axes axes, Function<S, P> newPoint) {
      return new Shared<>(family, axes.keptCells(labels -> newPoint.apply(family.series(labels))));
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
  }
}

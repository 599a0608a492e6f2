package io.forethought.multiprocess.sets;

import io.forethought.runtime.shared.SharedSeries;
import io.prometheus.metrics.model.snapshots.Exemplars;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A series that has exemplars if its family keeps any. */
abstract class SampledSeries implements SharedSeries {

  private @Nullable SeriesExemplars kept;

  /** Keeps exemplars as long as the series. */
  final void keep(SeriesExemplars exemplars) {
    kept = exemplars;
  }

  @Override
  public final void exemplars(Supplier<Exemplars> current) {
    if (kept != null) {
      kept.become(current);
    }
  }
}

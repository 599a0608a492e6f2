package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Exemplars;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The exemplars of one series of this process. */
final class SeriesExemplars {

  private final MetricType type;
  private final SampleKey series;
  private volatile Supplier<Exemplars> current = () -> Exemplars.EMPTY;

  /**
   * Creates those of a series without exemplars.
   *
   * @param series its family and labels
   */
  SeriesExemplars(MetricType type, SampleKey series) {
    this.type = type;
    this.series = series;
  }

  /** From now on, they are those that a supplier returns. */
  void become(Supplier<Exemplars> other) {
    current = other;
  }

  List<ExtraValue> values() {
    List<ExtraValue> values = new ArrayList<>();
    for (Exemplar exemplar : current.get()) {
      ExtraValue.Origin origin =
          new ExtraValue.Origin(
              exemplar.getTimestampMillis(), ExtraValues.labels(exemplar.getLabels()));
      values.add(
          new ExtraValue(ExtraValue.Kind.EXEMPLAR, type, series, exemplar.getValue(), origin));
    }
    return values;
  }
}

package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Label;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot.StateSetDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of snapshots of the client. Quantiles and histograms have none. */
final class ExtraValues {

  private final ExtraValue.Kind kind;
  private final List<ExtraValue> values = new ArrayList<>();

  private ExtraValues(ExtraValue.Kind kind) {
    this.kind = kind;
  }

  /** Returns the values of snapshots. */
  static List<ExtraValue> of(ExtraValue.Kind kind, Iterable<MetricSnapshot> snapshots) {
    ExtraValues extras = new ExtraValues(kind);
    for (MetricSnapshot snapshot : snapshots) {
      extras.add(snapshot);
    }
    return extras.values;
  }

  /** Returns the type of a family; empty if it has no values here. */
  static Optional<MetricType> type(MetricSnapshot family) {
    if (family instanceof CounterSnapshot) {
      return Optional.of(MetricType.COUNTER);
    }
    if (family instanceof GaugeSnapshot) {
      return Optional.of(MetricType.GAUGE);
    }
    if (family instanceof SummarySnapshot) {
      return Optional.of(MetricType.SUMMARY);
    }
    return family instanceof InfoSnapshot ? Optional.of(MetricType.INFO) : Optional.empty();
  }

  private void add(MetricSnapshot snapshot) {
    MetricMetadata metadata = snapshot.getMetadata();
    if (snapshot instanceof CounterSnapshot counter) {
      for (CounterDataPointSnapshot point : counter.getDataPoints()) {
        add(MetricType.COUNTER, metadata, "_total", point.getLabels(), point.getValue());
      }
    } else if (snapshot instanceof GaugeSnapshot gauge) {
      for (GaugeDataPointSnapshot point : gauge.getDataPoints()) {
        add(MetricType.GAUGE, metadata, "", point.getLabels(), point.getValue());
      }
    } else if (snapshot instanceof SummarySnapshot summary) {
      for (SummaryDataPointSnapshot point : summary.getDataPoints()) {
        add(MetricType.SUMMARY, metadata, "_count", point.getLabels(), (double) point.getCount());
        add(MetricType.SUMMARY, metadata, "_sum", point.getLabels(), point.getSum());
      }
    } else if (snapshot instanceof InfoSnapshot info) {
      for (InfoDataPointSnapshot point : info.getDataPoints()) {
        add(MetricType.INFO, metadata, "_info", point.getLabels(), 1);
      }
    } else if (snapshot instanceof StateSetSnapshot states) {
      states.getDataPoints().forEach(point -> add(metadata, point));
    }
  }

  private void add(MetricMetadata metadata, StateSetDataPointSnapshot point) {
    for (StateSetSnapshot.State state : point) {
      // The label that OpenMetrics has for the state.
      Labels labels = point.getLabels().add(metadata.getName(), state.getName());
      add(MetricType.STATESET, metadata, "", labels, state.isTrue() ? 1 : 0);
    }
  }

  private void add(
      MetricType type, MetricMetadata metadata, String suffix, Labels labels, double value) {
    String family = metadata.getName();
    String help = metadata.getHelp() == null ? "" : metadata.getHelp();
    SampleKey key = new SampleKey(family, family + suffix, labels(labels), help);
    values.add(new ExtraValue(kind, type, key, value));
  }

  /** Returns the same labels as they are in files. */
  static LabelSet labels(Labels labels) {
    Map<String, String> all = new HashMap<>();
    for (Label label : labels) {
      all.put(label.getName(), label.getValue());
    }
    return LabelSet.of(all);
  }
}

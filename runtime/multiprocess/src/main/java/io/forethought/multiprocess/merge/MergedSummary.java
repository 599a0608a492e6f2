package io.forethought.multiprocess.merge;

import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.Quantiles;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up counts and sums. The files have no quantiles. */
final class MergedSummary implements MergedFamily {

  private final Map<LabelSet, Series> all = new LinkedHashMap<>();

  private static final class Series {
    private double count;
    private double sum;
    private long createdMillis = Long.MAX_VALUE;
  }

  @Override
  public void add(MetricFile file, MetricFile.Entry entry) {
    Series series = all.computeIfAbsent(entry.key().labels(), absent -> new Series());
    // If one is not known, which is 0, the time is not known.
    series.createdMillis = Math.min(series.createdMillis, file.createdMillis());
    if (entry.key().sample().endsWith("_count")) {
      series.count += entry.value();
    } else {
      series.sum += entry.value();
    }
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    List<SummaryDataPointSnapshot> points = new ArrayList<>();
    all.forEach(
        (labels, series) ->
            points.add(
                new SummaryDataPointSnapshot(
                    Math.round(series.count),
                    series.sum,
                    Quantiles.EMPTY,
                    Labels.of(labels.names(), labels.values()),
                    Exemplars.EMPTY,
                    series.createdMillis)));
    return new SummarySnapshot(metadata, points);
  }
}

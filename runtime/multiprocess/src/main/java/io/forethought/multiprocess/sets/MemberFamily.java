package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.FileMode;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import io.forethought.multiprocess.format.SeriesKey;
import io.forethought.multiprocess.process.ProcessSeries;
import io.forethought.runtime.shared.RemovableSeries;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A family of a metric set.
 *
 * @param <S> what records into a series
 */
final class MemberFamily<S> implements SharedFamily<S> {

  private final SetValues values;
  private final MetricType type;
  private final @Nullable FileMode mode;
  private final String name;
  private final ProcessFiles files;
  private final Opening<S> opening;
  private volatile Runnable atEnd = () -> {};
  private volatile @Nullable Duration idleTime;

  /** Those of a series live as long as the series. Null if the family keeps none. */
  private volatile @Nullable Set<SeriesExemplars> exemplars;

  MemberFamily(
      SetValues values,
      MetricType type,
      @Nullable FileMode mode,
      String name,
      ProcessFiles files,
      Opening<S> opening) {
    this.values = values;
    this.type = type;
    this.mode = mode;
    this.name = name;
    this.files = files;
    this.opening = opening;
  }

  /** Creates what records into a series. */
  interface Opening<S> {
    S open(ProcessSeries series, LabelSet labels);
  }

  @Override
  public String name() {
    return name;
  }

  MetricType type() {
    return type;
  }

  ProcessFiles files() {
    return files;
  }

  /** Adds what happens when the set is no longer registered. */
  void atEnd(Runnable action) {
    atEnd = action;
  }

  void end() {
    atEnd.run();
  }

  @Override
  public S series(Labels labels) {
    return open(new ProcessSeries(files), ExtraValues.labels(labels));
  }

  @Override
  public RemovableSeries<S> removable(Labels labels) {
    int number = files.newSeries();
    LabelSet all = ExtraValues.labels(labels);
    S opened = open(new ProcessSeries(files, number), all);
    MetricFileName file = new MetricFileName(type, mode, files.process(), number);
    return new FileSeries<>(this, all, file, opened);
  }

  private S open(ProcessSeries place, LabelSet labels) {
    S series = opening.open(place, labels);
    Set<SeriesExemplars> known = exemplars;
    if (known != null && series instanceof SampledSeries sampled) {
      SeriesExemplars kept = new SeriesExemplars(type, new SampleKey(name, name, labels, ""));
      sampled.keep(kept);
      known.add(kept);
    }
    return series;
  }

  @Override
  public void removeUnusedAfter(Duration idle) {
    idleTime = idle;
  }

  @Nullable Duration idleTime() {
    return idleTime;
  }

  /** Removes a series unless that has happened. */
  void remove(FileSeries<S> series) {
    if (!series.isRemoved()) {
      values.remove(new SeriesKey(name, series.labels())::equals);
    }
  }

  @Override
  public void clear() {
    values.remove(key -> key.family().equals(name));
  }

  @Override
  public void keepExemplars() {
    values.startRefreshing();
    exemplars = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  }

  /** Returns the exemplars of all series. */
  List<ExtraValue> exemplars() {
    List<ExtraValue> all = new ArrayList<>();
    Set<SeriesExemplars> known = exemplars;
    if (known != null) {
      synchronized (known) {
        known.forEach(series -> all.addAll(series.values()));
      }
    }
    return all;
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    return values.read(name::equals).family(this, metadata);
  }
}

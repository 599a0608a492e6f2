package io.forethought.runtime.series;

import io.forethought.runtime.text.LabelText;
import io.prometheus.metrics.model.snapshots.Labels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The series of a family at some point in time, in the order of their labels. */
public final class SeriesOrder {

  private final int[] offsets;
  private final Series series;
  private final int changes;
  private volatile @Nullable List<Labels> labels;

  SeriesOrder(int[] offsets, Series series, int changes) {
    this.offsets = offsets;
    this.series = series;
    this.changes = changes;
  }

  public int size() {
    return offsets.length;
  }

  /** Returns whether no series has been added or removed since. */
  public boolean isCurrent() {
    return changes == series.changes();
  }

  public int offset(int index) {
    return offsets[index];
  }

  /** Returns the labels of all series. They are created on the first call and kept. */
  List<Labels> labels() {
    List<Labels> known = labels;
    if (known == null) {
      List<Labels> all = new ArrayList<>(offsets.length);
      for (int offset : offsets) {
        all.add(series.labels(offset));
      }
      known = all;
      labels = known;
    }
    return known;
  }

  /** Returns a snapshot of each series. */
  public <S> List<S> snapshots(Snapshot<S> snapshot) {
    List<Labels> all = labels();
    List<S> snapshots = new ArrayList<>(offsets.length);
    for (int i = 0; i < offsets.length; i++) {
      snapshots.add(snapshot.of(offsets[i], all.get(i)));
    }
    return snapshots;
  }

  /** Creates a data point from the current value of a series. */
  public interface Snapshot<S> {
    S of(int offset, Labels labels);
  }

  /** Returns whether the series have labels. */
  public boolean isLabelled() {
    return series.isLabelled();
  }

  /** Returns the labels of all series as text, each after the same beginning. */
  public LabelText text(String beginning) {
    LabelText.Builder text = new LabelText.Builder(beginning.getBytes(StandardCharsets.UTF_8));
    for (int offset : offsets) {
      text.add(series.labels(offset));
    }
    return text.build();
  }
}

package io.forethought.runtime.series;

import io.forethought.runtime.text.LabelText;
import io.prometheus.metrics.model.snapshots.Labels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The series that a family had at some time, in the order of their labels. */
public final class SeriesOrder {

  private final int[] offsets;
  private final Series series;
  private volatile @Nullable List<Labels> labels;

  SeriesOrder(int[] offsets, Series series) {
    this.offsets = offsets;
    this.series = series;
  }

  public int size() {
    return offsets.length;
  }

  /** Whether no series was added since. */
  public boolean isCurrent() {
    return offsets.length == series.size();
  }

  public int offset(int index) {
    return offsets[index];
  }

  /** The labels of all series. They are made when an exporter first asks, and kept. */
  List<Labels> labels() {
    List<Labels> known = labels;
    if (known == null) {
      known = Arrays.stream(offsets).mapToObj(series::labels).toList();
      labels = known;
    }
    return known;
  }

  /** What is made of the offset and the labels of each series. */
  <S> List<S> snapshots(Snapshot<S> snapshot) {
    List<Labels> all = labels();
    List<S> snapshots = new ArrayList<>(offsets.length);
    for (int i = 0; i < offsets.length; i++) {
      snapshots.add(snapshot.of(offsets[i], all.get(i)));
    }
    return snapshots;
  }

  /** Makes a data point of what a series holds now. */
  interface Snapshot<S> {
    S of(int offset, Labels labels);
  }

  /** Whether the series have labels. */
  public boolean isLabelled() {
    return series.isLabelled();
  }

  /** The labels of all series as text, behind the same beginning. */
  public LabelText text(String beginning) {
    LabelText.Builder text = new LabelText.Builder(beginning.getBytes(StandardCharsets.UTF_8));
    Arrays.stream(offsets).mapToObj(series::labels).forEach(text::add);
    return text.build();
  }
}

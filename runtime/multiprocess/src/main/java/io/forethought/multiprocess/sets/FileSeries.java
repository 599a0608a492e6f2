package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.runtime.shared.RemovableSeries;
import java.util.Arrays;

/**
 * A series in a file of its own, with which it is removed.
 *
 * @param <S> what records into it
 */
final class FileSeries<S> implements RemovableSeries<S> {

  private final MemberFamily<S> family;
  private final LabelSet labels;
  private final ProcessFiles files;
  private final MetricFileName file;
  private final S values;
  private final CellValues cells;

  /** The values when others were last told that they are used. */
  private double[] known;

  FileSeries(MemberFamily<S> family, LabelSet labels, MetricFileName file, S values) {
    this.family = family;
    this.labels = labels;
    this.files = family.files();
    this.file = file;
    this.values = values;
    this.cells = (CellValues) values;
    this.known = cells.state();
    cells.touch();
  }

  @Override
  public S values() {
    return values;
  }

  @Override
  public synchronized void used() {
    known = cells.state();
    cells.touch();
  }

  @Override
  public boolean isRemoved() {
    return !files.has(file);
  }

  @Override
  public synchronized boolean isChanged() {
    return !Arrays.equals(known, cells.state());
  }

  @Override
  public synchronized void carryTo(S other) {
    ((CellValues) other).record(known, cells.state());
  }

  @Override
  public void remove() {
    family.remove(this);
    files.forget(file);
  }

  /** Returns its labels. */
  LabelSet labels() {
    return labels;
  }
}

package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.format.Cell;
import io.forethought.multiprocess.format.FileMode;
import io.forethought.runtime.shared.SharedNumber;
import org.jspecify.annotations.Nullable;

/** A number in a cell. */
final class CellNumber extends SampledSeries implements SharedNumber, CellValues {

  private final Cell cell;
  private final @Nullable FileMode mode;

  /**
   * Also keeps the time of each change if the mode of the gauge needs it.
   *
   * @param mode the mode, null for a counter
   */
  CellNumber(Cell cell, @Nullable FileMode mode) {
    this.cell = cell;
    this.mode = mode;
  }

  @Override
  public void add(double amount) {
    cell.add(amount);
    keepTime();
  }

  @Override
  public boolean addUnlessNaN(double amount) {
    boolean isAdded = cell.addUnlessNaN(amount);
    if (isAdded) {
      keepTime();
    }
    return isAdded;
  }

  @Override
  public void set(double number) {
    cell.set(number);
    keepTime();
  }

  private void keepTime() {
    if (keepsTime()) {
      cell.touch();
    }
  }

  private boolean keepsTime() {
    return mode != null && mode.keepsTime();
  }

  @Override
  public double[] state() {
    return new double[] {cell.get()};
  }

  @Override
  public void record(double[] before, double[] after) {
    if (mode == null) {
      add(after[0] - before[0]);
    } else {
      set(after[0]);
    }
  }

  /** If each change has its time, the time must not be another one. */
  @Override
  public void touch() {
    if (!keepsTime()) {
      cell.touch();
    }
  }

  @Override
  public void unset() {
    cell.set(0);
    cell.setTimestamp(0);
  }

  @Override
  public double get() {
    return cell.get();
  }
}

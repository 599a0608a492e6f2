package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.format.Cell;
import io.forethought.runtime.shared.SharedNumber;

/** A number in a cell. */
final class CellNumber extends SampledSeries implements SharedNumber {

  private final Cell cell;
  private final boolean keepsTime;

  /** Also keeps the time of each change if the mode of the gauge needs it. */
  CellNumber(Cell cell, boolean keepsTime) {
    this.cell = cell;
    this.keepsTime = keepsTime;
  }

  @Override
  public void add(double amount) {
    cell.add(amount);
    touch();
  }

  @Override
  public boolean addUnlessNaN(double amount) {
    boolean isAdded = cell.addUnlessNaN(amount);
    if (isAdded) {
      touch();
    }
    return isAdded;
  }

  @Override
  public void set(double number) {
    cell.set(number);
    touch();
  }

  private void touch() {
    if (keepsTime) {
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

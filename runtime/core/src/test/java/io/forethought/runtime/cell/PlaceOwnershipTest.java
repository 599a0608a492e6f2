package io.forethought.runtime.cell;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * Tries the interleavings of threads that want one place, whose last owner is dead: the cell must
 * look like one number that is added to.
 */
public class PlaceOwnershipTest {

  private final Places places = new Places(1, 1);
  private final TestCells cell = new TestCells(places, 1);

  /** A place that a dead thread still owns. */
  public PlaceOwnershipTest() {
    // A thread that was never started is as little alive as one that has ended.
    places.owned()[0] = places.owned()[0].passedTo(new Thread());
  }

  /** Any thread adds. */
  @Operation
  public void add() {
    cell.add(1);
  }

  /** Any thread reads. */
  @Operation
  public long sum() {
    return cell.sum();
  }

  @Test
  void aCellIsOneNumber() {
    new ModelCheckingOptions()
        .iterations(5)
        .invocationsPerIteration(1000)
        .threads(3)
        .actorsPerThread(2)
        .check(PlaceOwnershipTest.class);
  }
}

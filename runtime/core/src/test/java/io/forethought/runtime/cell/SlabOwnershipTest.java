package io.forethought.runtime.cell;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * Tries the interleavings of threads that want one slab, whose last owner is dead, and of scrapes:
 * the slabs must look like one number that is added to.
 */
public class SlabOwnershipTest {

  private final Slabs slabs = new Slabs(1, 1);
  private final TestCells cell = new TestCells(slabs, 1);

  /** A place that a dead thread still owns. */
  public SlabOwnershipTest() {
    // A thread that was never started is as little alive as one that has ended.
    boolean unused = slabs.places()[0].claim(new Thread());
  }

  /** Any thread adds. */
  @Operation
  public void add() {
    cell.add(1);
  }

  /** Any thread reads. */
  @Operation
  public long sum() {
    return slabs.sum(cell.first());
  }

  /** What a scrape does besides. */
  @Operation
  public void forgetDeadThreads() {
    slabs.forgetDeadThreads();
  }

  @Test
  void slabsAreOneNumber() {
    new ModelCheckingOptions()
        .iterations(10)
        .invocationsPerIteration(1000)
        .threads(3)
        .actorsPerThread(2)
        .check(SlabOwnershipTest.class);
  }
}

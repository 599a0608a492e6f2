package io.forethought.runtime.cell;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.DD_Result;
import org.openjdk.jcstress.infra.results.D_Result;
import org.openjdk.jcstress.infra.results.JJJ_Result;
import org.openjdk.jcstress.infra.results.JJ_Result;
import org.openjdk.jcstress.infra.results.J_Result;

/** Two threads that meet in one slab; jcstress runs no more than there are processors. */
public class SlabRaces {

  private static final int BUCKETS = 2;

  private static Slabs onePlace() {
    return new Slabs(1, 2);
  }

  /** Two threads add: one finds its place free, the other must borrow. */
  @JCStressTest
  @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "Each increment counts once.")
  @State
  public static class Increments {

    private final Slabs slabs = onePlace();
    private final TestCells cell = new TestCells(slabs, 1);

    @Actor
    public void first() {
      cell.add(1);
    }

    @Actor
    public void second() {
      cell.add(1);
    }

    @Arbiter
    public void end(J_Result result) {
      result.r1 = slabs.sum(cell.first());
    }
  }

  /** A reader that looks twice, while the slab makes room for cells handed out since. */
  @JCStressTest
  @Outcome(id = "5, [56], 6", expect = Expect.ACCEPTABLE, desc = "Seen before or after.")
  @Outcome(id = "6, 6, 6", expect = Expect.ACCEPTABLE, desc = "Seen after both times.")
  @State
  public static class Growth {

    private final Slabs slabs = onePlace();
    private final TestCells early = new TestCells(slabs, 1);
    private final TestCells late;

    public Growth() {
      early.add(5);
      late = new TestCells(slabs, 1000);
    }

    @Actor
    public void writer() {
      late.add(1);
      early.add(1);
    }

    @Actor
    public void reader(JJJ_Result result) {
      result.r1 = slabs.sum(early.first());
      result.r2 = slabs.sum(early.first());
    }

    @Arbiter
    public void end(JJJ_Result result) {
      result.r3 = slabs.sum(early.first());
    }
  }

  private static void giveToDeadThread(Slabs slabs, TestCells cell) {
    Slab slab = slabs.places()[0];
    slab.add(cell.first(), 5);
    // A thread that was never started is as little alive as one that has ended.
    if (!slab.claim(new Thread())) {
      throw new AssertionError("The place was free.");
    }
  }

  /** A slab whose owner is dead, and two threads that want it. */
  @JCStressTest
  @Outcome(id = "7", expect = Expect.ACCEPTABLE, desc = "The dead one's five are kept.")
  @State
  public static class HandOver {

    private final Slabs slabs = onePlace();
    private final TestCells cell = new TestCells(slabs, 1);

    public HandOver() {
      giveToDeadThread(slabs, cell);
    }

    @Actor
    public void first() {
      cell.add(1);
    }

    @Actor
    public void second() {
      cell.add(1);
    }

    @Arbiter
    public void end(J_Result result) {
      result.r1 = slabs.sum(cell.first());
    }
  }

  /** A slab whose owner is dead, a thread that wants it, and a scrape that lets go of the owner. */
  @JCStressTest
  @Outcome(id = "[56], 6", expect = Expect.ACCEPTABLE, desc = "The dead one's five are kept.")
  @State
  public static class HandOverDuringScrape {

    private final Slabs slabs = onePlace();
    private final TestCells cell = new TestCells(slabs, 1);

    public HandOverDuringScrape() {
      giveToDeadThread(slabs, cell);
    }

    @Actor
    public void writer() {
      cell.add(1);
    }

    @Actor
    public void scrape(JJ_Result result) {
      slabs.forgetDeadThreads();
      result.r1 = slabs.sum(cell.first());
    }

    @Arbiter
    public void end(JJ_Result result) {
      result.r2 = slabs.sum(cell.first());
    }
  }

  /** One slab to borrow and two borrowers: their place is that of a thread that lives. */
  @JCStressTest
  @Outcome(id = "3.0", expect = Expect.ACCEPTABLE, desc = "Each amount counts once.")
  @State
  public static class Borrowing {

    private static final Thread LIVES = started();

    private final Slabs slabs = new Slabs(1, 1);
    private final int cell = slabs.allocate(1);

    public Borrowing() {
      if (!slabs.places()[0].claim(LIVES)) {
        throw new AssertionError("The place was free.");
      }
    }

    private static Thread started() {
      Thread thread = new Thread(LockSupport::park);
      thread.setDaemon(true);
      thread.start();
      return thread;
    }

    @Actor
    public void first() {
      slabs.add(cell, 1.0);
    }

    @Actor
    public void second() {
      slabs.add(cell, 2.0);
    }

    @Arbiter
    public void end(D_Result result) {
      result.r1 = slabs.sumOfDoubles(cell);
    }
  }

  /** One thread observes twice and one reads: the first bucket takes 0.5, the second 8. */
  @JCStressTest
  @Outcome(id = "0.0, 0.0", expect = Expect.ACCEPTABLE, desc = "A cut.")
  @Outcome(id = "1.0, 0.5", expect = Expect.ACCEPTABLE, desc = "A cut.")
  @Outcome(id = "101.0, 8.5", expect = Expect.ACCEPTABLE, desc = "A cut.")
  @State
  public static class Cut {

    private final Slabs slabs = onePlace();
    private final TestCells cells = new TestCells(slabs, BUCKETS + 2);

    @Actor
    public void writer() {
      cells.observe(0, BUCKETS, 0.5);
      cells.observe(1, BUCKETS, 8);
    }

    @Actor
    public void reader(DD_Result result) {
      long[] counts = new long[BUCKETS];
      result.r2 = slabs.read(cells.first(), counts, new long[BUCKETS + 1]);
      result.r1 = counts[0] + 100.0 * counts[1];
    }
  }

  /** Two threads observe. */
  @JCStressTest
  @Outcome(id = "101.0, 8.5", expect = Expect.ACCEPTABLE, desc = "Nothing is lost.")
  @State
  public static class Observations {

    private final Slabs slabs = onePlace();
    private final TestCells cells = new TestCells(slabs, BUCKETS + 2);

    @Actor
    public void first() {
      cells.observe(0, BUCKETS, 0.5);
    }

    @Actor
    public void second() {
      cells.observe(1, BUCKETS, 8);
    }

    @Arbiter
    public void end(DD_Result result) {
      long[] counts = new long[BUCKETS];
      result.r2 = slabs.read(cells.first(), counts, new long[BUCKETS + 1]);
      result.r1 = counts[0] + 100.0 * counts[1];
    }
  }

  /** A reader of a writer that does not rest, and so must be asked for the cut. */
  @JCStressTest
  @Outcome(id = "0.0, 500.0", expect = Expect.ACCEPTABLE, desc = "The sum is of what was counted.")
  @State
  public static class CutOfBusyWriter {

    private static final int TIMES = 1000;

    private final Slabs slabs = onePlace();
    private final TestCells cells = new TestCells(slabs, BUCKETS + 2);

    @Actor
    public void writer() {
      for (int i = 0; i < TIMES; i++) {
        cells.observe(i % BUCKETS, BUCKETS, 0.5);
      }
    }

    @Actor
    public void reader(DD_Result result) {
      long[] counts = new long[BUCKETS];
      double sum = slabs.read(cells.first(), counts, new long[BUCKETS + 1]);
      result.r1 = sum - 0.5 * Arrays.stream(counts).sum();
    }

    @Arbiter
    public void end(DD_Result result) {
      result.r2 = slabs.read(cells.first(), new long[BUCKETS], new long[BUCKETS + 1]);
    }
  }
}

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

/** Two threads that meet in one place; jcstress runs no more than there are processors. */
public class CellRaces {

  private static final int BUCKETS = 2;

  private static Places onePlace() {
    return new Places(1, 2);
  }

  /** Two threads add: one finds its place free, the other must borrow. */
  @JCStressTest
  @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "Each increment counts once.")
  @State
  public static class Increments {

    private final Places places = onePlace();
    private final TestCells cell = new TestCells(places, 1);

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
      result.r1 = cell.sum();
    }
  }

  /** A reader that looks twice, while the page makes room for cells handed out since. */
  @JCStressTest
  @Outcome(id = "5, [56], 6", expect = Expect.ACCEPTABLE, desc = "Seen before or after.")
  @Outcome(id = "6, 6, 6", expect = Expect.ACCEPTABLE, desc = "Seen after both times.")
  @State
  public static class Growth {

    private final TestCells early = new TestCells(onePlace(), 1);
    private final TestCells late;

    public Growth() {
      early.add(5);
      late = early.more(1000);
    }

    @Actor
    public void writer() {
      late.add(1);
      early.add(1);
    }

    @Actor
    public void reader(JJJ_Result result) {
      result.r1 = early.sum();
      result.r2 = early.sum();
    }

    @Arbiter
    public void end(JJJ_Result result) {
      result.r3 = early.sum();
    }
  }

  private static void giveToDeadThread(Places places, TestCells cell) {
    // A thread that was never started is as little alive as one that has ended.
    Place ofDead = places.get(0).passedTo(new Thread());
    places.owned()[0] = ofDead;
    places.makeRoom(ofDead);
    ofDead.reaching(cell.space().page(), cell.first(), cell.first() + 1)[cell.first()] = 5;
  }

  /** A place whose owner is dead, and two threads that want it. */
  @JCStressTest
  @Outcome(id = "7", expect = Expect.ACCEPTABLE, desc = "The dead one's five are kept.")
  @State
  public static class HandOver {

    private final Places places = onePlace();
    private final TestCells cell = new TestCells(places, 1);

    public HandOver() {
      giveToDeadThread(places, cell);
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
      result.r1 = cell.sum();
    }
  }

  /** A place whose owner is dead, a thread that wants it, and a scrape. */
  @JCStressTest
  @Outcome(id = "[56], 6", expect = Expect.ACCEPTABLE, desc = "The dead one's five are kept.")
  @State
  public static class HandOverDuringScrape {

    private final Places places = onePlace();
    private final TestCells cell = new TestCells(places, 1);

    public HandOverDuringScrape() {
      giveToDeadThread(places, cell);
    }

    @Actor
    public void writer() {
      cell.add(1);
    }

    @Actor
    public void scrape(JJ_Result result) {
      places.releaseUnreachable();
      result.r1 = cell.sum();
    }

    @Arbiter
    public void end(JJ_Result result) {
      result.r2 = cell.sum();
    }
  }

  /** One place to borrow and two borrowers: their own place is that of a thread that lives. */
  @JCStressTest
  @Outcome(id = "3.0", expect = Expect.ACCEPTABLE, desc = "Each amount counts once.")
  @State
  public static class Borrowing {

    private static final Thread LIVES = started();

    private final TestCells cell;

    public Borrowing() {
      Places places = new Places(1, 1);
      places.owned()[0] = places.get(0).passedTo(LIVES);
      cell = new TestCells(places, 1);
    }

    private static Thread started() {
      Thread thread = new Thread(LockSupport::park);
      thread.setDaemon(true);
      thread.start();
      return thread;
    }

    @Actor
    public void first() {
      cell.addFraction(1);
    }

    @Actor
    public void second() {
      cell.addFraction(2);
    }

    @Arbiter
    public void end(D_Result result) {
      result.r1 = cell.fractions();
    }
  }

  /** A set gets its page while the page of another one is removed. */
  @JCStressTest
  @Outcome(id = "1, 0, 7", expect = Expect.ACCEPTABLE, desc = "Only the other's page is gone.")
  @State
  public static class PageRemovedWhileRoomIsMade {

    private final Places places = onePlace();
    private final TestCells stays = new TestCells(places, 1);
    private final TestCells goes = new TestCells(places, 1);
    private final TestCells comes;

    public PageRemovedWhileRoomIsMade() {
      stays.add(7);
      goes.add(3);
      comes = new TestCells(places, 1);
      // The writer is to be the owner, and to make room in the pages that are there.
      giveToDeadThread(places);
    }

    private static void giveToDeadThread(Places places) {
      places.owned()[0] = places.get(0).passedTo(new Thread());
    }

    @Actor
    public void writer() {
      comes.add(1);
    }

    @Actor
    public void remover() {
      places.release(goes.space().page());
    }

    @Arbiter
    public void end(JJJ_Result result) {
      result.r1 = comes.sum();
      result.r2 = goes.sum();
      result.r3 = stays.sum();
    }
  }

  /** A set gets the page of one that is gone, at a place where that one was written to. */
  @JCStressTest
  @Outcome(
      id = {"0, 1", "1, 2"},
      expect = Expect.ACCEPTABLE,
      desc = "Nothing of the old set, and nothing is lost.")
  @State
  public static class PageReused {

    private final Places places = onePlace();
    private final TestCells goes = new TestCells(places, 1);

    private volatile TestCells comes;
    private int added;

    public PageReused() {
      goes.add(3);
      places.owned()[0] = places.get(0).passedTo(new Thread());
    }

    @Actor
    public void writerOfNext() {
      places.release(goes.space().page());
      TestCells next = new TestCells(places, 1);
      next.add(1);
      comes = next;
    }

    @Actor
    public void otherWriter() {
      TestCells next = comes;
      if (next != null) {
        next.add(1);
        added++;
      }
    }

    @Arbiter
    public void end(JJ_Result result) {
      if (comes.space().page() != goes.space().page()) {
        throw new AssertionError("The number was free.");
      }
      result.r1 = added;
      result.r2 = comes.sum();
    }
  }

  /** One thread observes twice and one reads: the first bucket takes 0.5, the second 8. */
  @JCStressTest
  @Outcome(id = "0.0, 0.0", expect = Expect.ACCEPTABLE, desc = "A cut.")
  @Outcome(id = "1.0, 0.5", expect = Expect.ACCEPTABLE, desc = "A cut.")
  @Outcome(id = "101.0, 8.5", expect = Expect.ACCEPTABLE, desc = "A cut.")
  @State
  public static class Cut {

    private final TestCells cells = new TestCells(onePlace(), BUCKETS + 2);

    @Actor
    public void writer() {
      cells.observe(0, BUCKETS, 0.5);
      cells.observe(1, BUCKETS, 8);
    }

    @Actor
    public void reader(DD_Result result) {
      long[] counts = new long[BUCKETS];
      result.r2 = cells.read(counts);
      result.r1 = counts[0] + 100.0 * counts[1];
    }
  }

  /** Two threads observe. */
  @JCStressTest
  @Outcome(id = "101.0, 8.5", expect = Expect.ACCEPTABLE, desc = "Nothing is lost.")
  @State
  public static class Observations {

    private final TestCells cells = new TestCells(onePlace(), BUCKETS + 2);

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
      result.r2 = cells.read(counts);
      result.r1 = counts[0] + 100.0 * counts[1];
    }
  }

  /** A reader of a writer that does not rest, and so must be asked for the cut. */
  @JCStressTest
  @Outcome(id = "0.0, 500.0", expect = Expect.ACCEPTABLE, desc = "The sum is of what was counted.")
  @State
  public static class CutOfBusyWriter {

    private static final int TIMES = 1000;

    private final TestCells cells = new TestCells(onePlace(), BUCKETS + 2);

    @Actor
    public void writer() {
      for (int i = 0; i < TIMES; i++) {
        cells.observe(i % BUCKETS, BUCKETS, 0.5);
      }
    }

    @Actor
    public void reader(DD_Result result) {
      long[] counts = new long[BUCKETS];
      double sum = cells.read(counts);
      result.r1 = sum - 0.5 * Arrays.stream(counts).sum();
    }

    @Arbiter
    public void end(DD_Result result) {
      result.r2 = cells.read(new long[BUCKETS]);
    }
  }
}

package io.forethought.multiprocess.format;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.DD_Result;
import org.openjdk.jcstress.infra.results.D_Result;

/** Two threads that meet in one value; jcstress runs no more than there are processors. */
public class CellRaces {

  /** Two threads add. */
  @JCStressTest
  @Outcome(id = "3.0", expect = Expect.ACCEPTABLE, desc = "Nothing is lost.")
  @State
  public static class Increments {

    private final Cell cell = new RaceCells().cell();

    @Actor
    public void first() {
      cell.add(1);
    }

    @Actor
    public void second() {
      cell.add(2);
    }

    @Arbiter
    public void end(D_Result result) {
      result.r1 = cell.get();
    }
  }

  /** Two threads add through two mappings of the file, as before and after it grows. */
  @JCStressTest
  @Outcome(id = "6.0, 6.0", expect = Expect.ACCEPTABLE, desc = "Nothing is lost.")
  @State
  public static class IncrementsThroughTwoMappings {

    private final RaceCells cells = new RaceCells();
    private final Cell here = cells.cell();
    private final Cell there = cells.elsewhere();

    @Actor
    public void first() {
      here.add(1);
      here.add(1);
    }

    @Actor
    public void second() {
      there.add(2);
      there.add(2);
    }

    @Arbiter
    public void end(DD_Result result) {
      result.r1 = here.get();
      result.r2 = there.get();
    }
  }

  /** Two opposite infinite amounts: together they are no number. */
  @JCStressTest
  @Outcome(
      id = {"Infinity", "-Infinity"},
      expect = Expect.ACCEPTABLE,
      desc = "One is rejected.")
  @State
  public static class AddedUnlessNotANumber {

    private final Cell cell = new RaceCells().cell();

    @Actor
    public void first() {
      boolean unused = cell.addUnlessNaN(Double.POSITIVE_INFINITY);
    }

    @Actor
    public void second() {
      boolean unused = cell.addUnlessNaN(Double.NEGATIVE_INFINITY);
    }

    @Arbiter
    public void end(D_Result result) {
      result.r1 = cell.get();
    }
  }

  /** One thread sets a value and one changes it. */
  @JCStressTest
  @Outcome(id = "10.0", expect = Expect.ACCEPTABLE, desc = "Changed, then set.")
  @Outcome(id = "11.0", expect = Expect.ACCEPTABLE, desc = "Set, then changed.")
  @State
  public static class SetAndChanged {

    private final Cell cell = new RaceCells().cell();

    @Actor
    public void set() {
      cell.set(10);
    }

    @Actor
    public void change() {
      cell.add(1);
    }

    @Arbiter
    public void end(D_Result result) {
      result.r1 = cell.get();
    }
  }

  /** A value is set with its time. Another process looks at the time first. */
  @JCStressTest
  @Outcome(id = "0.0, [07].0", expect = Expect.ACCEPTABLE, desc = "Not set, or without its time.")
  @Outcome(id = "5.0, 7.0", expect = Expect.ACCEPTABLE, desc = "With its time.")
  @State
  public static class TimeAfterValue {

    private final RaceCells cells = new RaceCells();
    private final Cell here = cells.cell();
    private final Cell there = cells.elsewhere();

    @Actor
    public void writer() {
      here.set(7);
      here.setTimestamp(5);
    }

    @Actor
    public void reader(DD_Result result) {
      result.r1 = there.timestamp();
      result.r2 = there.get();
    }
  }

  /** Another process looks twice at a value that grows. */
  @JCStressTest
  @Outcome(id = "0.0, [019].0", expect = Expect.ACCEPTABLE, desc = "It does not fall.")
  @Outcome(id = "1.0, [19].0", expect = Expect.ACCEPTABLE, desc = "It does not fall.")
  @Outcome(id = "9.0, 9.0", expect = Expect.ACCEPTABLE, desc = "It does not fall.")
  @State
  public static class ReaderBesideWriter {

    private final RaceCells cells = new RaceCells();
    private final Cell here = cells.cell();
    private final Cell there = cells.elsewhere();

    @Actor
    public void writer() {
      here.add(1);
      here.add(8);
    }

    @Actor
    public void reader(DD_Result result) {
      result.r1 = there.get();
      result.r2 = there.get();
    }
  }

  /** A value moves to another place while a thread adds to it. */
  @JCStressTest
  @Outcome(id = "3.0, 3.0", expect = Expect.ACCEPTABLE, desc = "Nothing is lost or added twice.")
  @State
  public static class Move {

    private final RaceCells target = new RaceCells();
    private final Cell cell = new RaceCells().cell();

    @Actor
    public void writer() {
      cell.add(1);
      cell.add(2);
    }

    @Actor
    public void mover() {
      cell.moveTo(target.place());
    }

    @Arbiter
    public void end(DD_Result result) {
      result.r1 = cell.get();
      result.r2 = target.cell().get();
    }
  }

  /** A value moves to another place while a thread sets it with its time. */
  @JCStressTest
  @Outcome(id = "5.0, 7.0", expect = Expect.ACCEPTABLE, desc = "Both are at the other place.")
  @State
  public static class MoveOfTime {

    private final RaceCells target = new RaceCells();
    private final Cell cell = new RaceCells().cell();

    @Actor
    public void writer() {
      cell.set(7);
      cell.setTimestamp(5);
    }

    @Actor
    public void mover() {
      cell.moveTo(target.place());
    }

    @Arbiter
    public void end(DD_Result result) {
      result.r1 = target.cell().timestamp();
      result.r2 = target.cell().get();
    }
  }

  /** A thread looks twice at a value that moves. */
  @JCStressTest
  @Outcome(id = "5.0, 5.0", expect = Expect.ACCEPTABLE, desc = "It is the same everywhere.")
  @State
  public static class ReadDuringMove {

    private final RaceCells target = new RaceCells();
    private final Cell cell = new RaceCells().cell();

    public ReadDuringMove() {
      cell.add(5);
    }

    @Actor
    public void reader(DD_Result result) {
      result.r1 = cell.get();
      result.r2 = cell.get();
    }

    @Actor
    public void mover() {
      cell.moveTo(target.place());
    }
  }
}

package io.forethought.multiprocess.format;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/** Threads that meet in one file. Each run has a file of its own, in memory if there is a place. */
public class FileRaces {

  /** A file grows while a thread adds to a value in the part that was there. */
  @JCStressTest
  @Outcome(id = "2 with 6.0", expect = Expect.ACCEPTABLE, desc = "Nothing is lost.")
  @State
  public static class Growth {

    private final RaceFile file = new RaceFile();
    private final Cell early = file.longCell("1");

    @Actor
    public void writer() {
      early.add(1);
      early.add(1);
    }

    @Actor
    public void grower() {
      file.longCell("2").add(4);
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = file.summary();
      file.delete();
    }
  }

  /** Two threads use a series for the first time. */
  @JCStressTest
  @Outcome(id = "1 with 3.0", expect = Expect.ACCEPTABLE, desc = "One entry has both.")
  @State
  public static class FirstUse {

    private final RaceFile file = new RaceFile();

    @Actor
    public void first() {
      file.cell("1").add(1);
    }

    @Actor
    public void second() {
      file.cell("1").add(2);
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = file.summary();
      file.delete();
    }
  }

  /** Two threads use two series for the first time, and the file grows. */
  @JCStressTest
  @Outcome(id = "2 with 3.0", expect = Expect.ACCEPTABLE, desc = "Each has its entry.")
  @State
  public static class TwoNewSeries {

    private final RaceFile file = new RaceFile();

    @Actor
    public void first() {
      file.longCell("1").add(1);
    }

    @Actor
    public void second() {
      file.longCell("2").add(2);
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = file.summary();
      file.delete();
    }
  }

  /** Another process reads twice while a thread adds series and values, and the file grows. */
  @JCStressTest
  @Outcome(
      id = "(0 with 0.0|1 with [01].0|2 with [15].0), (0 with 0.0|1 with [01].0|2 with [15].0)",
      expect = Expect.ACCEPTABLE,
      desc = "Entries are complete.")
  @State
  public static class ReaderBesideWriter {

    private final RaceFile file = new RaceFile();

    @Actor
    public void writer() {
      file.longCell("1").add(1);
      file.longCell("2").add(4);
    }

    @Actor
    public void reader(LL_Result result) {
      String first = file.summary();
      String second = file.summary();
      result.r1 = first;
      // Later text is at least as far: a digit that falls would be a value that has gone.
      result.r2 = second.compareTo(first) < 0 ? "fell to " + second : second;
    }

    @Arbiter
    public void end() {
      file.delete();
    }
  }
}

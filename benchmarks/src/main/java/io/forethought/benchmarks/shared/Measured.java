package io.forethought.benchmarks.shared;

import io.forethought.benchmarks.machine.Jdk;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What was measured with one JDK.
 *
 * @param jdk the JDK
 * @param recordings what recording costs
 * @param stalls how late increments are done
 * @param common many processes with the same series
 * @param own many processes, each with series of its own
 * @param ended what ended processes leave
 */
record Measured(
    Jdk jdk, Recordings recordings, List<Stalls> stalls, Crowd common, Crowd own, Ended ended) {

  Measured {
    stalls = List.copyOf(stalls);
  }

  /** Measures everything. */
  static Measured with(Path jdk, Effort effort, Path disk, PrintStream progress)
      throws IOException, InterruptedException, RunnerException {
    progress.println(Jdk.at(jdk).title() + ": recording");
    Recordings recordings = Recordings.measure(new Jmh(jdk, effort));
    progress.println("stalls");
    List<Stalls> stalls = Stalls.measure(jdk, effort, disk);
    progress.println("scrapes of running processes");
    Crowd common = Crowd.measure(jdk, effort, true);
    Crowd own = Crowd.measure(jdk, effort, false);
    progress.println("scrapes of ended processes");
    return new Measured(Jdk.at(jdk), recordings, stalls, common, own, Ended.measure(jdk, effort));
  }
}

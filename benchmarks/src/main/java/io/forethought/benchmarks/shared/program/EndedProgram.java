package io.forethought.benchmarks.shared.program;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.SharedCounter;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.multiprocess.SharedProcess;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Leaves the files of many processes that have ended, which it writes one after the other with the
 * code that each of them would have run. Their ids are larger than those of the system.
 */
public final class EndedProgram {

  private static final int FIRST_ID = 10_000_000;

  private static final int COUNTERS = 10;

  private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

  private EndedProgram() {}

  /**
   * The directory, the number of processes, and a directory on the same file system in which each
   * process runs alone, so that nobody compacts; without it, each joins the others.
   */
  public static void main(String... arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    Orders orders = Orders.ofParent();
    while (!orders.next().isEmpty()) {
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        if (arguments.length < 3) {
          run(i, SharedDirectory.open(directory).join(id(i))).close();
        } else {
          runAlone(i, Path.of(arguments[2]), directory);
        }
      }
      orders.answer(Long.toString(System.nanoTime() - start));
    }
  }

  private static String id(int number) {
    return Integer.toString(FIRST_ID + number);
  }

  /** Every other process is killed, and leaves its gauge. */
  private static void runAlone(int number, Path alone, Path directory) throws IOException {
    SharedProcess process = run(number, SharedDirectory.open(alone).join(id(number)));
    if (number % 2 == 0) {
      process.close();
      moveAll(alone, directory);
    } else {
      // A process that finds its files gone deletes none.
      moveAll(alone, directory);
      process.close();
    }
  }

  private static void moveAll(Path from, Path to) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(from, "*_*")) {
      for (Path file : files) {
        Files.move(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** What a short-lived process records. */
  private static SharedProcess run(int number, SharedProcess process) {
    process.gauge(GaugeMode.LIVESUM, "job_running", "Running jobs.", Map.of()).set(1);
    for (SharedCounter counter : new VisitCounters("").first(COUNTERS, process)) {
      counter.increment();
    }
    process
        .histogram("job_duration_seconds", "Duration of jobs.", Map.of(), BOUNDS)
        .observe(number % 8);
    return process;
  }
}

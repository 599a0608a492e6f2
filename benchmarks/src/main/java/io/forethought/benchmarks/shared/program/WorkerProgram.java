package io.forethought.benchmarks.shared.program;

import io.forethought.multiprocess.SharedCounter;
import io.forethought.multiprocess.SharedDirectory;
import java.io.IOException;
import java.nio.file.Path;

/** A process with series in a shared directory. Each order increments all of them. */
public final class WorkerProgram {

  private WorkerProgram() {}

  /** The directory, the number of series, and the value of their label, empty for none. */
  public static void main(String... arguments) throws IOException {
    SharedCounter[] counters =
        new VisitCounters(arguments[2])
            .first(
                Integer.parseInt(arguments[1]), SharedDirectory.open(Path.of(arguments[0])).join());
    Orders orders = Orders.ofParent();
    while (!orders.next().isEmpty()) {
      for (SharedCounter counter : counters) {
        counter.increment();
      }
      orders.answer("incremented");
    }
  }
}

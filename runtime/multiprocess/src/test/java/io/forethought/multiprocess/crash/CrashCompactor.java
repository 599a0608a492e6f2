package io.forethought.multiprocess.crash;

import io.forethought.multiprocess.SharedCounter;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.multiprocess.SharedProcess;
import java.nio.file.Path;

/**
 * A process that compacts all the time, until it is killed. So that there is something to compact,
 * it joins the directory as one short-lived process after the other.
 */
final class CrashCompactor {

  private static final int PROCESSES = 3;

  private CrashCompactor() {}

  public static void main(String... arguments) throws Exception {
    SharedDirectory shared = SharedDirectory.open(Path.of(arguments[0]));
    CrashLog log = CrashLog.create(Path.of(arguments[1]));
    System.out.println("compacting");
    new Thread(CrashWriter::endWithTheProgram).start();
    while (true) {
      for (int i = 0; i < PROCESSES; i++) {
        try (SharedProcess process = shared.join("c")) {
          long begun = log.begun(CrashLog.COMPACTOR);
          SharedCounter counter =
              CrashWriter.counter(process, CrashLog.COMPACTOR, CrashLog.series(begun));
          log.record(CrashLog.COMPACTOR, counter::increment);
        }
      }
      shared.compact();
    }
  }
}

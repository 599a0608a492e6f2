package io.forethought.multiprocess.crash;

import io.forethought.multiprocess.SharedCounter;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.multiprocess.SharedProcess;
import io.forethought.multiprocess.directory.Compaction;
import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import java.nio.file.Path;
import java.util.Map;

/**
 * A process that compacts and removes series all the time, until it is killed. So that there is
 * something to compact, it joins the directory as one short-lived process after the other.
 */
final class CrashCompactor {

  private static final int PROCESSES = 3;
  private static final String REMOVED = "removed";

  private CrashCompactor() {}

  public static void main(String... arguments) throws Exception {
    SharedDirectory shared = SharedDirectory.open(Path.of(arguments[0]));
    CrashLog log = CrashLog.create(Path.of(arguments[1]));
    Path directory = Path.of(arguments[0]).toRealPath();
    ProcessFiles files = ProcessFiles.open(directory, "r", System.err::println);
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
      createRemovable(files);
      Compaction.remove(directory, series -> series.family().equals(REMOVED));
    }
  }

  private static void createRemovable(ProcessFiles files) {
    SampleKey key = SampleKey.of(REMOVED, REMOVED + "_total", Map.of(), "Removed.");
    MetricFileName any = new MetricFileName(MetricType.COUNTER, null, files.process());
    files.cell(any.ofSeries(files.newSeries()), key).add(1);
  }
}

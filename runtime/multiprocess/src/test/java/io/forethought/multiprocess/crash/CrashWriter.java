package io.forethought.multiprocess.crash;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.SharedCounter;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.multiprocess.SharedProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A process that counts as fast as it can and compacts, until it is killed. */
final class CrashWriter {

  static final int THREADS = 2;

  private CrashWriter() {}

  public static void main(String... arguments) throws Exception {
    SharedDirectory shared = SharedDirectory.open(Path.of(arguments[0]));
    CrashLog log = CrashLog.create(Path.of(arguments[1]));
    SharedProcess process = shared.join("1");
    process.gauge(GaugeMode.LIVESUM, "running", "Running processes.", Map.of()).set(1);
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      new Thread(() -> count(process, log, thread)).start();
    }
    System.out.println("counting");
    new Thread(CrashWriter::endWithTheProgram).start();
    while (true) {
      shared.compact();
    }
  }

  /** The input ends when the program that started this process ends. */
  static void endWithTheProgram() {
    try {
      System.in.read();
    } catch (IOException e) {
      // It has ended.
    }
    Runtime.getRuntime().halt(1);
  }

  private static void count(SharedProcess process, CrashLog log, int thread) {
    int series = -1;
    SharedCounter counter = null;
    while (true) {
      int now = CrashLog.series(log.begun(thread));
      if (counter == null || now != series) {
        series = now;
        counter = counter(process, thread, series);
      }
      log.record(thread, counter::increment);
    }
  }

  /** Returns a series of the counter that is compared with the logs. */
  static SharedCounter counter(SharedProcess process, int thread, int series) {
    return process.counter(
        "crash",
        "Increments.",
        Map.of("thread", Integer.toString(thread), "series", Integer.toString(series)));
  }
}

package io.forethought.multiprocess.crash;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.SharedCounter;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.multiprocess.SharedProcess;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * A process that counts as fast as it can until it is killed. Its log, which Forethought does not
 * write, has two numbers for each thread: how many increments it has begun, and how many it has
 * finished.
 */
final class CrashWriter {

  static final int THREADS = 2;

  /** After so many increments, a thread creates another series, so that files grow. */
  private static final int INCREMENTS_PER_SERIES = 200;

  private static final int SERIES = 1000;

  private CrashWriter() {}

  public static void main(String... arguments) throws Exception {
    SharedDirectory shared = SharedDirectory.open(Path.of(arguments[0]));
    MappedByteBuffer log = log(Path.of(arguments[1]));
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
  private static void endWithTheProgram() {
    try {
      System.in.read();
    } catch (IOException e) {
      // It has ended.
    }
    Runtime.getRuntime().halt(1);
  }

  static MappedByteBuffer log(Path path) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, 16 * THREADS);
    }
  }

  private static void count(SharedProcess process, MappedByteBuffer log, int thread) {
    for (long i = 0; ; i++) {
      long series = Math.min(i, SERIES);
      SharedCounter counter =
          process.counter(
              "crash",
              "Increments.",
              Map.of("thread", Integer.toString(thread), "series", Long.toString(series)));
      for (int j = 0; j < INCREMENTS_PER_SERIES; j++) {
        log.putLong(16 * thread, log.getLong(16 * thread) + 1);
        counter.increment();
        log.putLong(16 * thread + 8, log.getLong(16 * thread + 8) + 1);
      }
    }
  }
}

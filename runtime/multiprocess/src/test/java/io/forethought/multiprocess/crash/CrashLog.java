package io.forethought.multiprocess.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a process has counted, written without Forethought: for each thread, how many increments it
 * has begun and how many it has finished. It survives the process.
 */
final class CrashLog {

  /** Those of a {@link CrashWriter}, and the one of a {@link CrashCompactor}. */
  static final int THREADS = 3;

  static final int COMPACTOR = 2;

  /** After so many increments, a thread goes on with another series, so that files grow. */
  static final int INCREMENTS_PER_SERIES = 200;

  /** The last series gets all other increments. */
  static final int SERIES = 1000;

  private final ByteBuffer counts;

  private CrashLog(ByteBuffer counts) {
    this.counts = counts;
  }

  /** Starts a log. */
  static CrashLog create(Path path) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      MappedByteBuffer mapping = channel.map(FileChannel.MapMode.READ_WRITE, 0, 16 * THREADS);
      return new CrashLog(mapping);
    }
  }

  /** Reads the log of a process that has ended. */
  static CrashLog read(Path path) throws IOException {
    ByteBuffer counts = ByteBuffer.allocate(16 * THREADS);
    counts.put(Files.readAllBytes(path));
    return new CrashLog(counts);
  }

  long begun(int thread) {
    return counts.getLong(16 * thread);
  }

  long finished(int thread) {
    return counts.getLong(16 * thread + 8);
  }

  /** Counts, and writes down that it does. */
  void record(int thread, Runnable increment) {
    counts.putLong(16 * thread, begun(thread) + 1);
    increment.run();
    counts.putLong(16 * thread + 8, finished(thread) + 1);
  }

  /** Returns the series of an increment. */
  static int series(long increments) {
    return (int) Math.min(increments / INCREMENTS_PER_SERIES, SERIES);
  }

  /** Returns how many of a thread's first increments belong to a series. */
  static long inSeries(long increments, int series) {
    long rest = Math.max(0, increments - (long) series * INCREMENTS_PER_SERIES);
    return series == SERIES ? rest : Math.min(rest, INCREMENTS_PER_SERIES);
  }
}

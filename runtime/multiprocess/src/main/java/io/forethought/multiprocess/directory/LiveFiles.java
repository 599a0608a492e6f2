package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.FileMode;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.MetricType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that count only while their process runs. */
public final class LiveFiles {

  private LiveFiles() {}

  /** Deletes those of a process. */
  public static void delete(Path directory, String process) throws IOException {
    for (FileMode mode : FileMode.values()) {
      if (mode.isLive()) {
        MetricFileName name = new MetricFileName(MetricType.GAUGE, mode, process);
        Files.deleteIfExists(directory.resolve(name.toString()));
      }
    }
  }
}

package io.forethought.multiprocess.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that count only while their process runs. */
public final class LiveFiles {

  private LiveFiles() {}

  /** Deletes those of a process. */
  public static void delete(Path directory, String process) throws IOException {
    for (String file : Listing.of(directory).metricFiles()) {
      if (file.startsWith("gauge_live") && Listing.process(file).equals(process)) {
        Files.deleteIfExists(directory.resolve(file));
      }
    }
  }
}

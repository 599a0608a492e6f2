package io.forethought.multiprocess.scrape;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What cannot be read in a directory. Each problem is logged once. */
final class Problems {

  private static final System.Logger LOG = System.getLogger("io.forethought.multiprocess");

  private final Path directory;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final Set<String> warnings = ConcurrentHashMap.newKeySet();

  Problems(Path directory) {
    this.directory = directory;
  }

  void report(String file, String reason) {
    if (known.add(file + ": " + reason)) {
      LOG.log(Level.WARNING, "{0} in {1} is ignored: {2}", file, directory, reason);
    }
  }

  /**
   * Logs what is no problem of a file. The directory and the exception are put into the message.
   */
  void warnOnce(String message, Exception cause) {
    if (warnings.add(message + cause)) {
      LOG.log(Level.WARNING, message, directory, cause);
    }
  }

  /** Returns the number of files and families that were ignored. */
  int size() {
    return known.size();
  }
}

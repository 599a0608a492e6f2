package io.forethought.multiprocess;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What cannot be read in a directory. Each problem is logged once. */
final class Problems {

  private static final System.Logger LOG = System.getLogger(Problems.class.getPackageName());

  private final Path directory;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  Problems(Path directory) {
    this.directory = directory;
  }

  void report(String file, String reason) {
    if (known.add(file + ": " + reason)) {
      LOG.log(Level.WARNING, "{0} in {1} is ignored: {2}", file, directory, reason);
    }
  }

  int size() {
    return known.size();
  }
}

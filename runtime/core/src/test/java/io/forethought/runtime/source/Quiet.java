package io.forethought.runtime.source;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs a test without the warnings about failed reads. */
final class Quiet {

  // Held, because the log manager holds loggers weakly.
  private static final Logger LOG = Logger.getLogger(GaugeSource.class.getName());

  private Quiet() {}

  static void run(Runnable test) {
    LOG.setLevel(Level.OFF);
    try {
      test.run();
    } finally {
      LOG.setLevel(null);
    }
  }
}

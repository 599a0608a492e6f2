package io.forethought.multiprocess.directory;

import java.io.IOException;

/**
 * Accesses files in threads of programs. If such a thread is interrupted, the JDK would close the
 * file that it uses.
 */
public final class Uninterrupted {

  private Uninterrupted() {}

  /** What is done with files. */
  public interface Action<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /** Runs an action, and interrupts the thread only afterwards. */
  public static <T> T run(Action<T> action) throws IOException {
    boolean isInterrupted = Thread.interrupted();
    try {
      return action.run();
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

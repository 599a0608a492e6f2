package io.forethought.multiprocess.sets;

import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/**
 * Writes values that are kept elsewhere every few seconds, because a process does not hear of the
 * scrapes of others.
 */
final class RefreshLoop {

  private static final System.Logger LOG = System.getLogger("io.forethought.multiprocess");

  private static final long INTERVAL_MILLIS = TimeUnit.SECONDS.toMillis(5);

  private final Runnable refresh;
  private boolean isEnded;

  private RefreshLoop(Runnable refresh) {
    this.refresh = refresh;
  }

  /** Starts a thread. */
  static RefreshLoop start(Runnable refresh) {
    RefreshLoop loop = new RefreshLoop(refresh);
    DetachedThread.of(loop::run, "forethought-multiprocess-refresh").start();
    return loop;
  }

  private void run() {
    try {
      while (waits()) {
        refresh.run();
      }
    } catch (InterruptedException stop) {
      LOG.log(Level.DEBUG, "The thread was interrupted", stop);
    }
  }

  /** Returns false at the end. */
  private synchronized boolean waits() throws InterruptedException {
    if (!isEnded) {
      wait(INTERVAL_MILLIS);
    }
    return !isEnded;
  }

  /** Ends the thread, unless it is writing at this moment: then it ends afterwards. */
  synchronized void end() {
    isEnded = true;
    notifyAll();
  }
}

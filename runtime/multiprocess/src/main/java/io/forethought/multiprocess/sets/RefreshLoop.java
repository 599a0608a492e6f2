package io.forethought.multiprocess.sets;

import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Writes values that are kept elsewhere every few seconds, because a process does not hear of the
 * scrapes of others.
 */
final class RefreshLoop {

  private static final System.Logger LOG = System.getLogger("io.forethought.multiprocess");

  private static final long INTERVAL_SECONDS = 5;

  private final Runnable refresh;
  private final CountDownLatch end = new CountDownLatch(1);

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
      while (!end.await(INTERVAL_SECONDS, TimeUnit.SECONDS)) {
        refresh.run();
      }
    } catch (InterruptedException stop) {
      LOG.log(Level.DEBUG, "The thread was interrupted", stop);
    }
  }

  /** Ends the thread, unless it is writing now: then it ends afterwards. */
  void end() {
    end.countDown();
  }
}

package io.forethought.multiprocess.sets;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

/** Creates threads that keep no class of an application. */
final class DetachedThread {

  private DetachedThread() {}

  /**
   * Returns a daemon thread that does not run yet.
   *
   * @param work what it does
   * @param name its name
   */
  static Thread of(Runnable work, String name) {
    // On JDK 17, a thread refers to the classes on the stack that creates it. A thread of the
    // common pool has none of an application there.
    return ForkJoinPool.getCommonPoolParallelism() > 0
        ? CompletableFuture.supplyAsync(() -> create(work, name), ForkJoinPool.commonPool()).join()
        : create(work, name);
  }

  private static Thread create(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    return thread;
  }
}

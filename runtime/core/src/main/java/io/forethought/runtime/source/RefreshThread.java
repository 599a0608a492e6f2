package io.forethought.runtime.source;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The thread that keeps the schedule of one registry. It ends when there is nothing to refresh, and
 * when the registry has not been scraped for a while. So a web application that stops without
 * removing its metrics does not stay in memory because of this thread. The next scrape starts it
 * again.
 */
final class RefreshThread {

  private static final long REST_NANOS = TimeUnit.MINUTES.toNanos(10);

  private final Supplier<List<GaugeSource>> gauges;
  private final Executor readers;
  private final long restNanos;
  private boolean runs;
  private boolean changed;
  private volatile long lastScrape = System.nanoTime();

  /**
   * Creates a schedule whose thread does not run yet.
   *
   * @param gauges returns the gauges to refresh
   * @param readers run the reads
   * @param isEndless whether the thread does not stop for want of scrapes
   */
  RefreshThread(Supplier<List<GaugeSource>> gauges, Executor readers, boolean isEndless) {
    this.gauges = gauges;
    this.readers = readers;
    this.restNanos = isEndless ? Long.MAX_VALUE : REST_NANOS;
  }

  /**
   * Returns a daemon thread that inherits no thread-locals.
   *
   * @param work what it does
   * @param name its name
   */
  static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    return thread;
  }

  /** Notes a scrape. */
  void scraped() {
    lastScrape = System.nanoTime();
    start(false);
  }

  /** Looks at the gauges again. */
  void wake() {
    start(true);
  }

  private synchronized void start(boolean hasChanged) {
    changed |= hasChanged;
    if (runs) {
      if (hasChanged) {
        notifyAll();
      }
    } else if (!gauges.get().isEmpty()) {
      runs = true;
      lastScrape = System.nanoTime();
      // On JDK 17, a thread refers to the classes on the stack that creates it. A thread of the
      // common pool has none of an application there.
      if (ForkJoinPool.getCommonPoolParallelism() > 0) {
        ForkJoinPool.commonPool().execute(this::startNow);
      } else {
        startNow();
      }
    }
  }

  private void startNow() {
    try {
      daemon(this::run, "forethought-gauge-refresh").start();
    } catch (OutOfMemoryError noThread) {
      // The next scrape tries again.
      end();
    }
  }

  private synchronized void end() {
    runs = false;
  }

  private void run() {
    try {
      Refreshes refreshes = new Refreshes(readers, ThreadLocalRandom.current()::nextDouble);
      long wait = refreshes.advance(gauges.get(), System.nanoTime());
      while (await(wait)) {
        wait = refreshes.advance(gauges.get(), System.nanoTime());
      }
    } catch (RuntimeException | Error failure) {
      // The next scrape starts another thread.
      end();
      throw failure;
    }
  }

  /** Waits for the next read. Returns false if this thread is to end, which ends it. */
  private synchronized boolean await(long nanos) {
    long begin = System.nanoTime();
    try {
      long left = nanos;
      while (!changed && left > 0) {
        TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, untilRest()));
        left = untilRest() > 0 ? nanos - (System.nanoTime() - begin) : 0;
      }
    } catch (InterruptedException stop) {
      runs = false;
      return false;
    }
    changed = false;
    List<GaugeSource> all = gauges.get();
    runs = !all.isEmpty() && untilRest() > 0;
    if (!runs) {
      all.forEach(GaugeSource::rest);
    }
    return runs;
  }

  private long untilRest() {
    return restNanos - (System.nanoTime() - lastScrape);
  }
}

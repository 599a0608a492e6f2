package io.forethought.runtime.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The sources of all gauges of one registry. One daemon thread keeps the schedule of those that are
 * read in the background, and never runs code of the program. Each read runs on a daemon thread
 * that ends when it has nothing to do. So a source that hangs delays no other one.
 */
public final class GaugeSources {

  /** A scrape waits at most this long for the first value of a gauge that has none yet. */
  private static final long FIRST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final long IDLE_SECONDS = 1;

  private final List<GaugeSource> gauges = new CopyOnWriteArrayList<>();
  private final RefreshThread refreshing;

  private @Nullable ExecutorService readers;

  /**
   * Creates it without sources and without threads.
   *
   * @param areShared whether scrapes of other processes contain the values: then reading in the
   *     background does not stop for want of scrapes of this process
   */
  public GaugeSources(boolean areShared) {
    this.refreshing = new RefreshThread(this::refreshed, this::execute, areShared);
  }

  /** Starts to read gauges. */
  public void start(Collection<GaugeSource> added) {
    if (!added.isEmpty()) {
      added.forEach(GaugeSource::open);
      gauges.addAll(added);
      refreshing.wake();
    }
  }

  /** Stops to read gauges. Their current reads are interrupted. */
  public void stop(Collection<GaugeSource> removed) {
    if (!removed.isEmpty()) {
      gauges.removeAll(removed);
      removed.forEach(GaugeSource::close);
      refreshing.wake();
      endReaders();
    }
  }

  /** Stops to read all gauges. */
  public void stopAll() {
    stop(List.copyOf(gauges));
  }

  private List<GaugeSource> refreshed() {
    return gauges.stream().filter(each -> !each.rules().isReadAtScrape()).toList();
  }

  private synchronized void execute(Runnable read) {
    ExecutorService known = readers;
    if (known == null) {
      // At most one thread for each gauge, because the reads of a gauge do not overlap.
      known =
          new ThreadPoolExecutor(
              0,
              Integer.MAX_VALUE,
              IDLE_SECONDS,
              TimeUnit.SECONDS,
              new SynchronousQueue<>(),
              work -> RefreshThread.daemon(work, "forethought-gauge-reader"));
      readers = known;
    }
    known.execute(read);
  }

  /** Ends the threads that wait for reads, unless a gauge is left. */
  private synchronized void endReaders() {
    ExecutorService known = readers;
    if (known != null && gauges.isEmpty()) {
      readers = null;
      known.shutdown();
    }
  }

  /**
   * Reads the gauges that are read at a scrape, all at the same time, each for no longer than its
   * limit. Starts to refresh the others again if this had stopped for want of scrapes.
   *
   * @param included the names that the scrape includes
   */
  public void beginScrape(Predicate<String> included) {
    if (gauges.isEmpty()) {
      return;
    }
    refreshing.scraped();
    long now = System.nanoTime();
    List<Runnable> waits = new ArrayList<>();
    for (GaugeSource gauge : gauges) {
      boolean isWanted = gauge.rules().isReadAtScrape() || !gauge.isSettled();
      if (isWanted && gauge.names().stream().anyMatch(included)) {
        GaugeRead read = gauge.begin(this::execute, now);
        if (read != null && !read.isExpired()) {
          waits.add(() -> await(gauge, read));
        }
      }
    }
    boolean unused = gauges.removeIf(GaugeSources::isOver);
    waits.forEach(Runnable::run);
  }

  /** Returns whether the application of a gauge is gone, after making its value unknown. */
  private static boolean isOver(GaugeSource gauge) {
    boolean isGone = gauge.isGone();
    if (isGone) {
      gauge.rest();
    }
    return isGone;
  }

  private static void await(GaugeSource gauge, GaugeRead read) {
    boolean isOwn = gauge.rules().isReadAtScrape();
    long rest = read.deadline() - System.nanoTime();
    boolean ended = false;
    try {
      ended = read.await(isOwn ? rest : Math.min(rest, FIRST_WAIT_NANOS));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    if (!ended && isOwn) {
      gauge.expire(read);
    }
  }
}

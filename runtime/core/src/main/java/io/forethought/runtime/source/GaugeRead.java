package io.forethought.runtime.source;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One read of a gauge from its source. */
final class GaugeRead implements Runnable {

  private final GaugeSource gauge;
  private final Callable<Double> source;
  private final long deadline;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean expired;
  private @Nullable Thread thread;

  /**
   * Creates a read that has not begun.
   *
   * @param gauge receives the result
   * @param source returns the value
   * @param deadline the time at which to give up, on the clock of {@link System#nanoTime}
   */
  GaugeRead(GaugeSource gauge, Callable<Double> source, long deadline) {
    this.gauge = gauge;
    this.source = source;
    this.deadline = deadline;
  }

  long deadline() {
    return deadline;
  }

  boolean isExpired() {
    return expired;
  }

  @Override
  public void run() {
    Thread current = Thread.currentThread();
    ClassLoader before = current.getContextClassLoader();
    enter(current);
    current.setContextClassLoader(source.getClass().getClassLoader());
    try {
      // A read that was given up before it had a thread only has to end.
      double value = expired ? Double.NaN : source.call();
      gauge.succeed(this, value);
    } catch (Throwable failure) {
      gauge.fail(this, failure);
    } finally {
      // The thread may serve another application next.
      current.setContextClassLoader(before);
      leave();
      ended.countDown();
    }
  }

  private synchronized void enter(Thread current) {
    thread = current;
  }

  /** Ends the part that can be interrupted, so that no interrupt reaches the next read. */
  private synchronized void leave() {
    thread = null;
    boolean unused = Thread.interrupted();
  }

  /** Gives the read up. */
  synchronized void expire() {
    expired = true;
    if (thread != null) {
      thread.interrupt();
    }
  }

  /**
   * Waits until the read has ended, or for a time limit.
   *
   * @return whether it has ended
   */
  boolean await(long nanos) throws InterruptedException {
    return ended.await(nanos, TimeUnit.NANOSECONDS);
  }
}

package io.forethought.benchmarks.stress;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Short-lived threads that record, some of them at once. */
final class Writers {

  private final Load load;
  private final int atOnce;
  private final Semaphore places;
  private final AtomicLong started = new AtomicLong();
  private final AtomicLong finished = new AtomicLong();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  Writers(Load load, int atOnce) {
    this.load = load;
    this.atOnce = atOnce;
    this.places = new Semaphore(atOnce);
  }

  /** Starts one, as soon as there is a place for it. */
  void start(Threads threads) throws InterruptedException {
    places.acquire();
    long number = started.getAndIncrement();
    threads.start(() -> record(number));
  }

  private void record(long number) {
    try {
      load.record(number);
      finished.incrementAndGet();
    } catch (RuntimeException | Error e) {
      failures.add(e);
    } finally {
      places.release();
    }
  }

  /** Waits until all have recorded. */
  void await() throws InterruptedException {
    places.acquire(atOnce);
    places.release(atOnce);
  }

  /** At most so many have recorded something. */
  long started() {
    return started.get();
  }

  /** At least so many have recorded everything. */
  long finished() {
    return finished.get();
  }

  /** What they threw. */
  Queue<Throwable> failures() {
    return failures;
  }
}

package io.forethought.sample.visitor;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs a visitor repeatedly until closed. */
public final class Traffic implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Traffic.class.getName());
  private static final long PAUSE_MILLIS = 100;

  private final ScheduledExecutorService days;
  private final Future<?> visits;

  private Traffic(Visitor visitor) {
    this.days = Executors.newSingleThreadScheduledExecutor(Traffic::thread);
    this.visits =
        days.scheduleWithFixedDelay(() -> step(visitor), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Starts to run the steps of a visitor with pauses in between. */
  public static Traffic of(Visitor visitor) {
    return new Traffic(visitor);
  }

  @Override
  public void close() {
    visits.cancel(true);
    days.shutdownNow();
  }

  private static void step(Visitor visitor) {
    try {
      visitor.step();
    } catch (IOException | RuntimeException failure) {
      // Catches everything, because the executor would run no further step after an exception.
      LOG.log(Level.WARNING, "A visit failed: {0}", failure.toString());
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "visitor");
    thread.setDaemon(true);
    return thread;
  }
}

package io.forethought.migrations;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One connection, its reads and its series. Only the executor's thread accesses this state. Reads
 * run in separate threads and pass their results to that thread.
 */
final class ObservedConnection {

  private static final System.Logger LOG = System.getLogger(ObservedConnection.class.getName());

  private final String name;
  private final MigrationReader reader;
  private final ConnectionSeries series;
  private final Rhythm rhythm;
  private final ScheduledExecutorService executor;

  private @Nullable Reading running;
  private long lastStart;
  private boolean everStarted;
  private boolean failing;

  ObservedConnection(
      String name,
      MigrationReader reader,
      MigrationSets sets,
      Rhythm rhythm,
      ScheduledExecutorService executor) {
    this.name = name;
    this.reader = reader;
    this.series = new ConnectionSeries(sets, name);
    this.rhythm = rhythm;
    this.executor = executor;
  }

  /** Starts a read if the last one has ended and the interval since its start is over. */
  void readIfDue(ClassLoader loader) {
    long now = rhythm.nanos().getAsLong();
    if (running != null || (everStarted && now - lastStart < rhythm.interval().toNanos())) {
      return;
    }
    Reading reading = new Reading();
    reading.inThread("forethought-migrations-" + name, loader, () -> read(reading));
    running = reading;
    lastStart = now;
    everStarted = true;
    series.attempted();
    reading.deadline =
        executor.schedule(
            () -> abandon(reading, loader), rhythm.timeout().toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Runs in the thread of the read. */
  private void read(Reading reading) {
    try {
      MigrationCounts counts = Objects.requireNonNull(reader.read(), "The reader returned null.");
      Instant when = Instant.now();
      executor.execute(() -> succeeded(reading, counts, when));
    } catch (Throwable failure) {
      // Includes errors, because the tool may be missing or too old.
      executor.execute(() -> failed(reading, failure));
    }
  }

  private void succeeded(Reading reading, MigrationCounts counts, Instant when) {
    end(reading);
    if (reading.abandoned) {
      return;
    }
    series.succeeded(counts, when);
    if (failing) {
      failing = false;
      LOG.log(System.Logger.Level.INFO, "The migrations of \"{0}\" can be read again.", name);
    }
  }

  private void failed(Reading reading, Throwable failure) {
    end(reading);
    if (!reading.abandoned) {
      series.failed(FailureReason.ERROR);
      logFirst("reading them failed", failure);
    }
  }

  private void abandon(Reading reading, ClassLoader loader) {
    if (running != reading) {
      return;
    }
    reading.abandoned = true;
    series.failed(FailureReason.TIMEOUT);
    logFirst("reading them took longer than " + rhythm.timeout(), null);
    cut(reading, loader);
  }

  /** Cuts the connections of an abandoned read. This may hang if the database hangs. */
  private void cut(Reading reading, ClassLoader loader) {
    reading.inThread(
        "forethought-migrations-cut-" + name,
        loader,
        () -> {
          try {
            reader.abandon();
          } catch (Exception | LinkageError noMatter) {
            LOG.log(System.Logger.Level.DEBUG, "A read could not be cut.", noMatter);
          }
          executor.execute(() -> end(reading));
        });
  }

  private void end(Reading reading) {
    reading.threads--;
    if (reading.deadline != null) {
      reading.deadline.cancel(false);
    }
    if (reading.threads == 0 && running == reading) {
      running = null;
    }
  }

  /** Ends a running read. The executor accepts no more tasks. */
  void close(ClassLoader loader) {
    if (running != null) {
      cut(running, loader);
    }
  }

  private void logFirst(String why, @Nullable Throwable failure) {
    if (!failing) {
      failing = true;
      LOG.log(
          System.Logger.Level.WARNING,
          "The migrations of \""
              + name
              + "\" are unknown: "
              + why
              + ". Until they can be read again, their gauges are NaN,"
              + " migrations_readable{connection=\""
              + name
              + "\"} is 0, and further failures are only counted in"
              + " migrations_read_failures_total.",
          failure);
    }
  }

  /** One read. It has ended when all of its threads have ended. */
  private static final class Reading {

    private int threads;
    private boolean abandoned;
    private @Nullable Future<?> deadline;

    void inThread(String name, ClassLoader loader, Runnable work) {
      // Inherits no thread-locals: Liquibase keeps the state of a thread in one, and two threads
      // that share it interfere with each other.
      Thread thread = new Thread(null, work, name, 0, false);
      thread.setDaemon(true);
      thread.setContextClassLoader(loader);
      thread.start();
      threads++;
    }
  }
}

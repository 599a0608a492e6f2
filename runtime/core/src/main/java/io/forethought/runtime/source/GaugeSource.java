package io.forethought.runtime.source;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.incident.Incidents;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The source of one gauge. At most one read runs at a time. A read that exceeds its time limit is
 * interrupted and its result is discarded; it stays the current read until its thread has left it.
 *
 * <p>The source is held weakly. It belongs to the class of the metric set, so that a gauge that
 * stays registered does not keep a stopped application alive.
 */
public final class GaugeSource {

  private final Set<String> names;
  private final String metric;
  private final WeakReference<Callable<Double>> source;
  private final DoubleConsumer exposed;
  private final ReadRules rules;
  private final Incident errors;
  private final Incident timeouts;
  private final LongSupplier wallClock;
  private @Nullable GaugeRead current;
  private boolean failing;
  private boolean closed;
  private volatile boolean settled;
  private volatile long lastSuccessMillis;

  /**
   * Creates the source of a gauge whose value is not known yet.
   *
   * @param metric the name of the gauge
   * @param names all names under which it is exposed
   * @param source returns the value
   * @param exposed sets the exposed value; NaN if it is unknown
   * @param rules when to read
   * @param incidents counts failed reads
   * @param wallClock returns the time in milliseconds since 1970
   */
  public GaugeSource(
      String metric,
      Set<String> names,
      Callable<Double> source,
      DoubleConsumer exposed,
      ReadRules rules,
      Incidents incidents,
      LongSupplier wallClock) {
    this.metric = metric;
    this.names = Set.copyOf(names);
    this.source = new WeakReference<>(source);
    this.exposed = exposed;
    this.rules = rules;
    this.errors = incidents.readFailure(metric, "error");
    this.timeouts = incidents.readFailure(metric, "timeout");
    this.wallClock = wallClock;
    exposed.accept(Double.NaN);
  }

  /** Returns the name of the gauge. */
  public String metric() {
    return metric;
  }

  /** Returns the names under which the gauge is exposed. */
  Set<String> names() {
    return names;
  }

  /** Returns when the gauge is read. */
  public ReadRules rules() {
    return rules;
  }

  /**
   * Returns the time of the last successful read in milliseconds since 1970; 0 if there is none.
   */
  public long lastSuccessMillis() {
    return lastSuccessMillis;
  }

  /** Returns whether a read has succeeded or failed since the start or since a rest. */
  boolean isSettled() {
    return settled;
  }

  /** Returns whether the application that provided the source is gone. */
  boolean isGone() {
    return source.refersTo(null);
  }

  /**
   * Starts a read, or returns the current one. A current read that has exceeded its limit is
   * counted as one more timeout, because it also prevents this one.
   *
   * @return the read; null if the application is gone, or if no thread can be started
   */
  synchronized @Nullable GaugeRead begin(Executor readers, long now) {
    GaugeRead running = closed ? null : current;
    if (running != null) {
      if (running.isExpired()) {
        fail(timeouts, null);
      }
      return running;
    }
    Callable<Double> present = source.get();
    if (closed || present == null) {
      exposed.accept(Double.NaN);
      return null;
    }
    GaugeRead read = new GaugeRead(this, present, now + rules.timeout().toNanos());
    current = read;
    try {
      readers.execute(read);
    } catch (RejectedExecutionException | OutOfMemoryError noThread) {
      current = null;
      fail(errors, noThread);
      return null;
    }
    return read;
  }

  /** Returns the current read, which may have expired; null if there is none. */
  synchronized @Nullable GaugeRead current() {
    return current;
  }

  /** Gives up a read, unless it has ended. */
  synchronized void expire(GaugeRead read) {
    if (current == read && !read.isExpired()) {
      read.expire();
      fail(timeouts, null);
    }
  }

  /** Ends a read with its value. A read that was given up has no effect. */
  synchronized void succeed(GaugeRead read, double value) {
    if (current == read) {
      current = null;
      if (!read.isExpired() && !closed) {
        lastSuccessMillis = wallClock.getAsLong();
        failing = false;
        settled = true;
        exposed.accept(value);
      }
    }
  }

  /** Ends a read that threw. A read that was given up has already been counted. */
  synchronized void fail(GaugeRead read, Throwable failure) {
    if (current == read) {
      current = null;
      if (!read.isExpired() && !closed) {
        fail(errors, failure);
      }
    }
  }

  /** Makes the value unknown until the next read. */
  synchronized void rest() {
    settled = false;
    exposed.accept(Double.NaN);
  }

  /** Stops reading for good, and interrupts the current read. */
  synchronized void close() {
    closed = true;
    GaugeRead running = current;
    if (running != null) {
      running.expire();
    }
  }

  private void fail(Incident reason, @Nullable Throwable failure) {
    reason.count();
    settled = true;
    if (rules.unknownAfterFailure()) {
      exposed.accept(Double.NaN);
    }
    if (!failing) {
      failing = true;
      log(failure);
    }
  }

  private void log(@Nullable Throwable failure) {
    String what =
        failure == null ? "took longer than " + rules.timeout().toMillis() + " ms" : "failed";
    System.getLogger(GaugeSource.class.getName())
        .log(
            System.Logger.Level.WARNING,
            "Reading the gauge \""
                + metric
                + "\" from its source "
                + what
                + ". Until a read succeeds, further failures are only counted in"
                + " forethought_read_failures_total{metric=\""
                + metric
                + "\"}.",
            failure);
  }
}

package io.forethought.runtime.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;

/**
 * The schedule of the gauges that are read in the background. Each gauge is read at the start, and
 * then at its own interval. The first interval is shortened at random, so that gauges, and programs
 * that start together, do not all read at the same time.
 *
 * <p>Only one thread uses it.
 */
final class Refreshes {

  /** The first interval is at least this part of the declared one. */
  private static final double SHORTEST = 0.5;

  private final Executor readers;
  private final DoubleSupplier random;
  private final Map<GaugeSource, Long> dueTimes = new HashMap<>();

  /**
   * Creates a schedule without gauges.
   *
   * @param readers run the reads
   * @param random returns numbers from 0 to 1
   */
  Refreshes(Executor readers, DoubleSupplier random) {
    this.readers = readers;
    this.random = random;
  }

  /**
   * Gives up the reads that have reached their limits, and starts those that are due.
   *
   * @param gauges all gauges that are read in the background, in any order
   * @param now the time in nanoseconds
   * @return the nanoseconds until the next call
   */
  long advance(List<GaugeSource> gauges, long now) {
    dueTimes.keySet().retainAll(gauges);
    long wait = Long.MAX_VALUE;
    for (GaugeSource gauge : gauges) {
      wait = Math.min(wait, advance(gauge, now));
    }
    return wait;
  }

  private long advance(GaugeSource gauge, long now) {
    GaugeRead running = gauge.current();
    if (running != null && now - running.deadline() >= 0) {
      gauge.expire(running);
    }
    long interval = gauge.rules().refresh().toNanos();
    Long due = dueTimes.get(gauge);
    if (due == null) {
      due = now + (long) (interval * (SHORTEST + (1 - SHORTEST) * random.getAsDouble()));
      begin(gauge, now);
    } else if (now - due >= 0) {
      // After a pause of the whole machine, the reads that were missed are not made up for.
      due = now - due >= interval ? now + interval : due + interval;
      begin(gauge, now);
    }
    dueTimes.put(gauge, due);
    GaugeRead read = gauge.current();
    long untilDue = due - now;
    return read == null || read.isExpired() ? untilDue : Math.min(untilDue, read.deadline() - now);
  }

  private void begin(GaugeSource gauge, long now) {
    Object unused = gauge.begin(readers, now);
  }
}

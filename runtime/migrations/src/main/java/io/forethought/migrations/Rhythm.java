package io.forethought.migrations;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How often connections are read, and how long a read may take.
 *
 * @param interval the minimum time between the starts of two reads of one connection
 * @param timeout the timeout of one read
 * @param nanos a monotonic clock
 */
record Rhythm(Duration interval, Duration timeout, LongSupplier nanos) {

  Rhythm {
    if (interval.isNegative() || interval.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "The interval between reads must be from 0 seconds to one day, but is " + interval + ".");
    }
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "The timeout of a read must be positive and at most one day, but is " + timeout + ".");
    }
  }

  Rhythm every(Duration wanted) {
    return new Rhythm(wanted, timeout, nanos);
  }

  Rhythm atMost(Duration wanted) {
    return new Rhythm(interval, wanted, nanos);
  }

  Rhythm by(LongSupplier clock) {
    return new Rhythm(interval, timeout, clock);
  }
}

package io.forethought.migrations;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How often connections are read, and how long that may take.
 *
 * @param interval between the beginnings of two readings of one connection, at least
 * @param timeout of one reading
 * @param nanos a clock that only goes forwards
 */
record Rhythm(Duration interval, Duration timeout, LongSupplier nanos) {

  Rhythm {
    if (interval.isNegative() || interval.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "Migrations are read every 0 seconds to every day, but this interval is "
              + interval
              + ".");
    }
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "Reading migrations may take up to a day, but this timeout is " + timeout + ".");
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

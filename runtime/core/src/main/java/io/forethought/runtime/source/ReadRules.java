package io.forethought.runtime.source;

import java.time.Duration;

/**
 * When a gauge is read, and what its value is after a failure.
 *
 * @param refresh the time between two reads in the background; zero if each scrape reads the gauge
 * @param timeout the maximum duration of one read
 * @param unknownAfterFailure whether the value is unknown after a failed read; else the last value
 *     is kept
 */
public record ReadRules(Duration refresh, Duration timeout, boolean unknownAfterFailure) {

  /** Returns whether each scrape reads the gauge. */
  public boolean isReadAtScrape() {
    return refresh.isZero();
  }
}

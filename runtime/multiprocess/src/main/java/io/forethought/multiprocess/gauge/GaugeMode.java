package io.forethought.multiprocess.gauge;

import java.util.Locale;

/**
 * How the values that several processes have set for one gauge become one scrape. A mode that
 * begins with {@code LIVE} ignores processes that have ended.
 *
 * @since 0.1.0
 */
public enum GaugeMode {
  /** One series for each process that ever ran, with the label {@code pid}. */
  ALL,
  /** One series for each running process, with the label {@code pid}. */
  LIVEALL,
  /** The smallest value that a process has left. */
  MIN,
  /** The smallest value of the running processes. */
  LIVEMIN,
  /** The largest value that a process has left. */
  MAX,
  /** The largest value of the running processes. */
  LIVEMAX,
  /** The sum of the values that all processes have left. */
  SUM,
  /** The sum of the values of the running processes. */
  LIVESUM,
  /** The value that was set last, in any process. */
  MOSTRECENT,
  /** The value that was set last, in a running process. */
  LIVEMOSTRECENT;

  /**
   * Returns whether the values of a process disappear when it ends.
   *
   * @return whether only running processes count
   */
  public boolean isLive() {
    return name().startsWith("LIVE");
  }

  /**
   * Returns whether the time of each change is kept with the value.
   *
   * @return whether the most recent value counts
   */
  public boolean keepsTime() {
    return this == MOSTRECENT || this == LIVEMOSTRECENT;
  }

  /**
   * Returns the name in file names.
   *
   * @return the name in lower case, such as {@code "livesum"}
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}

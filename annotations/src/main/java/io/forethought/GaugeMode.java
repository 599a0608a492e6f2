package io.forethought;

/**
 * How the values that several processes have set for one gauge become one scrape, if they share a
 * directory. A mode that begins with {@code LIVE} ignores processes that have ended.
 *
 * <pre>{@code
 * @Gauge(help = "Orders that wait in memory.", multiprocess = GaugeMode.LIVESUM)
 * GaugeDataPoint waiting();
 * }</pre>
 *
 * <p>The names and meanings are those of the Python client.
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
  LIVEMOSTRECENT
}

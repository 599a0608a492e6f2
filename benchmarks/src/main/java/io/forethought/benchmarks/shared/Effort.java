package io.forethought.benchmarks.shared;

import java.util.Locale;

/**
 * How much is measured.
 *
 * @param forks the processes of a benchmark of JMH
 * @param warmUps the iterations of each that do not count
 * @param iterations the iterations of each that count
 * @param millis the length of an iteration, also of the measurement of the Python client
 * @param stallSeconds how long delays are measured
 * @param diskSeconds the same for a directory on a disk, where the system writes files after 30
 *     seconds by default
 * @param processes the number of processes that share a directory
 * @param series the number of series of all of them
 * @param scrapes how often they are scraped
 * @param ended the number of processes that have ended
 */
record Effort(
    int forks,
    int warmUps,
    int iterations,
    int millis,
    int stallSeconds,
    int diskSeconds,
    int processes,
    int series,
    int scrapes,
    int ended) {

  /** As the page is measured. */
  static final Effort FULL = new Effort(2, 3, 3, 200, 10, 35, 64, 100_000, 20, 10_000);

  /** Checks that everything works. The figures mean nothing. */
  static final Effort QUICK = new Effort(1, 0, 1, 10, 1, 1, 3, 300, 3, 40);

  /** The same in words. */
  String text() {
    return String.format(
        Locale.ROOT,
        "Each benchmark of JMH ran in %d processes, each with %d iterations of %d ms after %d"
            + " warm-ups. Delays were measured for %d s, and for %d s on the disk.",
        forks,
        iterations,
        millis,
        warmUps,
        stallSeconds,
        diskSeconds);
  }
}

package io.forethought.processor.plan;

import java.time.Duration;

/**
 * How a program runs, and how Prometheus reads it.
 *
 * @param instances how many instances of the program run at the same time
 * @param interval the time between two scrapes of an instance
 * @param retention how long samples are kept
 * @param deploysPerDay how often a day all instances are replaced by ones with other names
 */
public record Deployment(
    long instances, Duration interval, Duration retention, double deploysPerDay) {

  private static final double NANOS = 1e9;

  /** Scrapes per second of all instances. */
  double scrapesPerSecond() {
    return instances / seconds(interval);
  }

  /** How many sets of instances have series in a period of time. */
  double generations(Duration period) {
    return 1 + deploysPerDay * seconds(period) / seconds(Duration.ofDays(1));
  }

  /**
   * How many sets of replaced instances have series in memory at most. Any deployment, however
   * rare, leaves one.
   */
  double oldGenerations() {
    return Math.ceil(generations(Costs.HEAD) - 1);
  }

  static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS;
  }
}

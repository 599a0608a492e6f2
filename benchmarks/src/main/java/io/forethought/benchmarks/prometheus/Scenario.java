package io.forethought.benchmarks.prometheus;

import java.time.Duration;

/**
 * What a server is measured with. Two hours of scrapes every 15 seconds are 480 scrapes; with one
 * per second, they take eight minutes, so a block of eight minutes and the memory before it is
 * written are like those of a server that has run for hours.
 */
enum Scenario {
  TEN("10 of a shop", Mix.SHOP, 10, 10_000, 1, 8, 14, false),
  LONG_LABELS("5 of a cluster", Mix.CLUSTER, 5, 10_000, 1, 8, 14, false),
  GAUGES("5 of a fleet", Mix.FLEET, 5, 10_000, 1, 8, 14, false),
  DEPLOYMENT("5 of a shop, one deployment", Mix.SHOP, 5, 10_000, 1, 8, 14, true),
  ONE("1 of a shop", Mix.SHOP, 1, 100_000, 10, 4, 9, false),
  HUNDRED("100 of a shop", Mix.SHOP, 100, 10_000, 10, 4, 14, false);

  private final String title;
  private final Mix mix;
  private final int targets;
  private final int series;
  private final int interval;
  private final int blockMinutes;
  private final int minutes;
  private final boolean deployment;

  Scenario(
      String title,
      Mix mix,
      int targets,
      int series,
      int interval,
      int blockMinutes,
      int minutes,
      boolean deployment) {
    this.title = title;
    this.mix = mix;
    this.targets = targets;
    this.series = series;
    this.interval = interval;
    this.blockMinutes = blockMinutes;
    this.minutes = minutes;
    this.deployment = deployment;
  }

  /** Its name in the page. */
  String title() {
    return title + ", every " + interval + " s";
  }

  /** What the targets expose. */
  Mix mix() {
    return mix;
  }

  /** The number of targets. */
  int targets() {
    return targets;
  }

  /** The number of series of each target. */
  int series() {
    return series;
  }

  /** Seconds between two scrapes of a target. */
  int interval() {
    return interval;
  }

  /** The interval of a server that has as many scrapes in a block of two hours. */
  Duration plannedInterval() {
    return Duration.ofSeconds(interval).multipliedBy(2 * 60).dividedBy(blockMinutes);
  }

  /** The length of a block. */
  int blockMinutes() {
    return blockMinutes;
  }

  /** How long it is measured. */
  int minutes() {
    return minutes;
  }

  /** Whether all targets get another name after a third of the time. */
  boolean hasDeployment() {
    return deployment;
  }
}

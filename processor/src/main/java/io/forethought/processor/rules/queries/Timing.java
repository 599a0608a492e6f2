package io.forethought.processor.rules.queries;

import java.time.Duration;

/**
 * How often Prometheus reads and evaluates.
 *
 * @param scrape the time between two samples of a series
 * @param evaluation the time between two evaluations of a rule
 */
public record Timing(Duration scrape, Duration evaluation) {

  /** Every 15 seconds, as in the configuration that Prometheus comes with. */
  public static final Timing USUAL = every(Duration.ofSeconds(15));

  private static final int SAMPLES_IN_WINDOW = 4;
  private static final int EVALUATIONS_IN_FOR = 2;

  /** The same time between samples as between evaluations, as most configurations have it. */
  public static Timing every(Duration interval) {
    return new Timing(interval, interval);
  }

  /** The timing of a group of rules that has an interval of its own. */
  public Timing evaluatedEvery(Duration interval) {
    return new Timing(scrape, interval);
  }

  /**
   * The shortest window of {@code rate}: one scrape can fail, and another one be late, and there
   * are still two samples.
   */
  public Duration window() {
    return scrape.multipliedBy(SAMPLES_IN_WINDOW);
  }

  /** The shortest {@code for} that one evaluation alone cannot fulfill. */
  public Duration pending() {
    return evaluation.multipliedBy(EVALUATIONS_IN_FOR);
  }
}

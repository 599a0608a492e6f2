package io.forethought.testing;

import io.forethought.testing.series.Sample;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The series that a call names.
 *
 * @param samples its samples
 * @param main the sample that rises with each event: the number of observations of a histogram or
 *     summary, otherwise the only sample
 */
record Series(Set<Sample> samples, Sample main) {

  private static final String COUNT = "_count";
  private static final String SUM = "_sum";

  /**
   * Finds the series of a call.
   *
   * @throws IllegalArgumentException if the call records nothing
   */
  static <M> Series of(MetricsAssert<M> metrics, Consumer<? super M> call) {
    return of(metrics.name(call));
  }

  /**
   * Finds the series of its samples.
   *
   * @throws IllegalArgumentException if there are none
   */
  static Series of(Set<Sample> samples) {
    if (samples.isEmpty()) {
      throw new IllegalArgumentException(
          "The call records nothing, so it names no series.\n"
              + "Fix: for a state set, also set a state: m -> m.mode().setTrue(\"open\").");
    }
    Sample first = samples.iterator().next();
    Sample main =
        samples.size() == 1
            ? first
            : samples.stream()
                .filter(each -> each.name().endsWith(COUNT))
                .findFirst()
                .orElse(first);
    return new Series(samples, main);
  }

  /** Returns whether it belongs to a histogram or a summary. */
  boolean isDistribution() {
    return samples.size() > 1 && samples.contains(sum());
  }

  /** Returns the sample with the sum of the observations. */
  Sample sum() {
    return new Sample(base() + SUM, main.labels());
  }

  /** Returns the series as a failure names it. */
  String name() {
    return isDistribution() ? new Sample(base(), main.labels()).toString() : main.toString();
  }

  private String base() {
    return main.name().endsWith(COUNT)
        ? main.name().substring(0, main.name().length() - COUNT.length())
        : main.name();
  }
}

package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Quantity;
import java.util.Collections;
import java.util.Optional;

/**
 * FT622: a duration in seconds that is compared with a number that makes sense in milliseconds
 * only. A gauge can be the age of something, for which no number is too large.
 */
final class ThresholdInMillisecondsRule implements QueryRule {

  /** How much larger than every observation an average cannot sensibly be expected to be. */
  private static final double FAR = 10;

  private static final double IN_SECOND = 1000;
  private static final double LONG = 100;
  private static final double ROUND = 50;
  private static final double MINUTE = 60;

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (Threshold each : Threshold.of(query)) {
      if (isDuration(each) && !QuantileBeyondBucketsRule.isReached(each) && isMeant(each)) {
        Optional<Double> seconds = secondsOf(each);
        if (seconds.isPresent()) {
          faults.add(fault(each, seconds.get()));
        }
      }
    }
  }

  private static Fault fault(Threshold threshold, double seconds) {
    return Fault.of(
        Code.THRESHOLD_IN_MILLISECONDS,
        threshold.binary().place(),
        Threshold.text(threshold.number()),
        Described.families(threshold.value()),
        Threshold.text(seconds));
  }

  /** A quantile or the mean of observed durations. */
  private static boolean isDuration(Threshold threshold) {
    Nature nature = threshold.value().measure().nature();
    return nature == Nature.QUANTILE || nature == Nature.AVERAGE;
  }

  private static boolean isMeant(Threshold threshold) {
    return threshold.value().sources().stream()
        .allMatch(sample -> isMeant(sample.entry(), threshold.number()));
  }

  private static boolean isMeant(CatalogueEntry metric, double number) {
    return metric.buckets().isEmpty()
        ? number >= LONG && number % ROUND == 0 && number % MINUTE != 0
        : number > FAR * Collections.max(metric.buckets());
  }

  /**
   * The seconds that a threshold can have been meant as: if the value is in seconds, and its
   * buckets are of this size.
   */
  static Optional<Double> secondsOf(Threshold threshold) {
    double seconds = threshold.number() / IN_SECOND;
    boolean inSeconds =
        threshold.value().measure().unit().filter(Quantity.SECONDS::equals).isPresent();
    return inSeconds
            && threshold.value().sources().stream()
                .allMatch(sample -> isAmongBuckets(seconds, sample.entry()))
        ? Optional.of(seconds)
        : Optional.empty();
  }

  private static boolean isAmongBuckets(double seconds, CatalogueEntry metric) {
    return metric.buckets().isEmpty()
        || (seconds <= Collections.max(metric.buckets())
            && seconds >= Collections.min(metric.buckets()) / 2);
  }
}

package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Role;
import java.util.Optional;

/** FT621: a quantile that is compared with more than the largest bound of the buckets. */
final class QuantileBeyondBucketsRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (Threshold each : Threshold.of(query)) {
      if (isReached(each)) {
        String most = Threshold.text(each.value().measure().range().high());
        faults.add(
            Code.QUANTILE_BEYOND_BUCKETS,
            each.binary().place(),
            Described.families(each.value()),
            most,
            fix(each, most));
      }
    }
  }

  private static String fix(Threshold threshold, String most) {
    String fix = "declare a bucket above the threshold, or compare with less than " + most;
    return ThresholdInMillisecondsRule.secondsOf(threshold)
        .map(seconds -> "write " + Threshold.text(seconds) + " for milliseconds; otherwise " + fix)
        .orElse(fix);
  }

  /** Whether a comparison requires a quantile above the largest bound, which there never is. */
  static boolean isReached(Threshold threshold) {
    if (threshold.value().measure().nature() != Nature.QUANTILE) {
      return false;
    }
    boolean ofBuckets =
        threshold.value().sources().stream().allMatch(each -> each.role() == Role.BUCKET);
    boolean beyond = threshold.number() >= threshold.value().measure().range().high();
    return ofBuckets && beyond && threshold.decided().equals(Optional.of(false));
  }
}

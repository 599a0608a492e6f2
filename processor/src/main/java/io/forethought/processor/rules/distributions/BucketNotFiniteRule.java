package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Requires that buckets are finite numbers. */
final class BucketNotFiniteRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (BucketList buckets : BucketList.all(declarations)) {
      check(buckets, findings);
    }
  }

  private static void check(BucketList buckets, Findings findings) {
    for (Sited<Double> bucket : buckets.bounds().values()) {
      if (!Double.isFinite(bucket.value())) {
        findings.add(
            Code.BUCKET_NOT_FINITE, bucket.site(), Steps.number(bucket.value()), buckets.owner());
      }
    }
  }
}

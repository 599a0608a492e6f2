package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;

/** Requires that each bucket is greater than the one before it. Reports the first that is not. */
final class BucketsNotRisingRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (BucketList buckets : BucketList.all(declarations)) {
      check(buckets, findings);
    }
  }

  private static void check(BucketList buckets, Findings findings) {
    Steps finite = Steps.finite(buckets.bounds());
    Optional<Steps.Step> step = finite.notRising();
    if (step.isPresent()) {
      findings.add(
          Code.BUCKETS_NOT_RISING,
          step.get().site(),
          Steps.number(step.get().value()),
          buckets.owner(),
          Steps.number(step.get().before()),
          finite.sorted());
    }
  }
}

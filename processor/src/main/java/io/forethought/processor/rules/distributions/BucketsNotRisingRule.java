package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that each bucket is greater than the one before it. Reports the first that is not. */
final class BucketsNotRisingRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(BucketList.all(declarations).flatMap(BucketsNotRisingRule::judge));
  }

  private static Stream<Finding> judge(BucketList buckets) {
    Steps finite = Steps.of(buckets.bounds(), Double::isFinite);
    return finite
        .notRising()
        .map(
            step ->
                Finding.of(
                    Code.BUCKETS_NOT_RISING,
                    step.site(),
                    Steps.number(step.value()),
                    buckets.owner(),
                    Steps.number(step.before()),
                    finite.sorted()))
        .stream();
  }
}

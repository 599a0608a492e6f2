package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that buckets are finite numbers. */
final class BucketNotFiniteRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(BucketList.all(declarations).flatMap(BucketNotFiniteRule::judge));
  }

  private static Stream<Finding> judge(BucketList buckets) {
    return buckets.bounds().values().stream()
        .filter(bucket -> !Double.isFinite(bucket.value()))
        .map(
            bucket ->
                Finding.of(
                    Code.BUCKET_NOT_FINITE,
                    bucket.site(),
                    Steps.number(bucket.value()),
                    buckets.owner()));
  }
}

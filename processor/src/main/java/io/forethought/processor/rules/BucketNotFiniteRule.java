package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.stream.Stream;

/** Buckets are finite numbers. */
final class BucketNotFiniteRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.check(declarations, BucketNotFiniteRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    return declared.metric().buckets().values().stream()
        .filter(bucket -> !Double.isFinite(bucket.value()))
        .map(
            bucket ->
                Finding.of(
                    Code.BUCKET_NOT_FINITE,
                    bucket.site(),
                    Steps.number(bucket.value()),
                    declared.name()));
  }
}

package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.stream.Stream;

/** Each bucket is above the one before it. */
final class BucketsNotRisingRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.check(declarations, BucketsNotRisingRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    Steps finite = Steps.of(declared.metric().buckets(), Double::isFinite);
    return finite
        .notRising()
        .map(
            step ->
                Finding.of(
                    Code.BUCKETS_NOT_RISING,
                    step.site(),
                    Steps.number(step.value()),
                    declared.name(),
                    Steps.number(step.before()),
                    finite.sorted()));
  }
}

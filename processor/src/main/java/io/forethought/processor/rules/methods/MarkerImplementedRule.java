package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects classes that implement an interface that only marks the methods of another one. */
final class MarkerImplementedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(declarations.implementations().stream().flatMap(MarkerImplementedRule::judge));
  }

  private static Stream<Finding> judge(Implementation implementation) {
    return implementation
        .marker()
        .map(
            marker ->
                Finding.of(
                    Code.MARKER_IMPLEMENTED,
                    implementation.site(),
                    implementation.type().nested(),
                    marker.nested(),
                    implementation.service().nested()))
        .stream();
  }
}

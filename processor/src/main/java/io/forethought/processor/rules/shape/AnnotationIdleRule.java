package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Stray;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Rejects annotations where they have no effect. */
final class AnnotationIdleRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (Stray stray : declarations.strays()) {
      findings.add(Code.ANNOTATION_IDLE, stray.site(), stray.annotation(), stray.expected());
    }
  }
}

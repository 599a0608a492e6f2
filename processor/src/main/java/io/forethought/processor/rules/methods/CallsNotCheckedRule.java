package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Reports, once, that the compiler does not show which calls bypass a decorator. */
final class CallsNotCheckedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (Implementation implementation : declarations.implementations()) {
      // With a marker, it is to implement another interface, which is reported.
      if (implementation.marker().isEmpty() && !implementation.isRead()) {
        findings.add(Code.CALLS_NOT_CHECKED, implementation.site(), implementation.type().nested());
        return;
      }
    }
  }
}

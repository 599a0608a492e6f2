package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Reports, once, that the compiler does not show which calls bypass a decorator. */
final class CallsNotCheckedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.implementations().stream()
            // It is to implement another interface, which is reported.
            .filter(implementation -> implementation.marker().isEmpty())
            .filter(implementation -> !implementation.isRead())
            .limit(1)
            .map(CallsNotCheckedRule::finding));
  }

  private static Finding finding(Implementation implementation) {
    return Finding.of(
        Code.CALLS_NOT_CHECKED, implementation.site(), implementation.type().nested());
  }
}

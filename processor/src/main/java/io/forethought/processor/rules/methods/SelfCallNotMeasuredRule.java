package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects calls of measured methods that bypass the decorator. */
final class SelfCallNotMeasuredRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.implementations().stream().flatMap(SelfCallNotMeasuredRule::judge));
  }

  private static Stream<Finding> judge(Implementation implementation) {
    return implementation.calls().stream()
        .map(
            call ->
                Finding.of(
                    Code.SELF_CALL_NOT_MEASURED,
                    call.site(),
                    call.caller(),
                    call.method(),
                    implementation.decorator().nested(),
                    fix(implementation, call.caller())));
  }

  private static String fix(Implementation implementation, String caller) {
    String service = implementation.service().nested();
    String accept = "add @Suppress(value = \"FT811\", reason = \"…\") to \"" + caller + "\"";
    return "call it on a \""
        + service
        + "\" that is passed in, "
        + (implementation.canBeExtended()
            ? "measure the class \""
                + implementation.type().nested()
                + "\" instead of the interface, "
            : "")
        + "or "
        + accept;
  }
}

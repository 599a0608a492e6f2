package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Rejects types whose methods are to be measured, but none is. */
final class MethodsNotMeasuredRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumented().stream()
            .filter(InstrumentedType::isDecorable)
            .filter(service -> service.measured().isEmpty())
            .map(
                service ->
                    Finding.of(
                        Code.METHODS_NOT_MEASURED, service.site(), service.type().nested())));
  }
}

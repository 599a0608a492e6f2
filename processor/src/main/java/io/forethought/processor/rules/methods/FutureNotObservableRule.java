package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.EnumSet;
import java.util.Set;

/** Reports methods whose results come later and cannot be observed. */
final class FutureNotObservableRule implements Rule {

  private static final Set<CallEnd> NOT_OBSERVABLE = EnumSet.of(CallEnd.FUTURE, CallEnd.UNKNOWN);

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumented().stream()
            .flatMap(service -> service.measured().stream())
            .filter(method -> NOT_OBSERVABLE.contains(method.end()))
            .map(
                method ->
                    Finding.of(
                        Code.FUTURE_NOT_OBSERVABLE,
                        method.metrics().get(0).site(),
                        method.name(),
                        method.end() == CallEnd.FUTURE
                            ? "a Future, which does not report when it is done"
                            : "before its work is done, and its result cannot be observed")));
  }
}

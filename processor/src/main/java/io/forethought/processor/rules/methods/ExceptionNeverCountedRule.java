package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.MethodMetric.Exceptional;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects exceptions that are listed after a type that they extend. */
final class ExceptionNeverCountedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumented().stream()
            .flatMap(service -> service.measured().stream())
            .flatMap(method -> method.metrics().stream())
            .flatMap(metric -> metric.exceptions().stream())
            .flatMap(ExceptionNeverCountedRule::judge));
  }

  private static Stream<Finding> judge(Exceptional exception) {
    return exception
        .coveredBy()
        .map(
            earlier ->
                Finding.of(
                    Code.EXCEPTION_NEVER_COUNTED,
                    exception.site(),
                    exception.value(),
                    earlier.nested()))
        .stream();
  }
}

package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.MethodMetric.Exceptional;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects exceptions that are listed after a type that they extend, or that cannot be thrown. */
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
    String name = exception.value();
    if (exception.coveredBy().isPresent()) {
      String problem =
          "it is a \"" + exception.coveredBy().get().nested() + "\", which is listed before it";
      return Stream.of(finding(exception, problem, "list \"" + name + "\" first"));
    }
    return exception.possible()
        ? Stream.empty()
        : Stream.of(
            finding(
                exception,
                "the method does not declare that it throws it",
                "add it to the throws clause, or remove it from the list"));
  }

  private static Finding finding(Exceptional exception, String problem, String fix) {
    return Finding.of(
        Code.EXCEPTION_NEVER_COUNTED, exception.site(), exception.value(), problem, fix);
  }
}

package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Requires names for the metrics of overloaded methods. One of the methods needs none. */
final class OverloadWithoutNameRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(declarations.instrumented().stream().flatMap(OverloadWithoutNameRule::judge));
  }

  private static Stream<Finding> judge(InstrumentedType service) {
    List<ServiceMethod> measured = service.measured();
    return measured.stream()
        .flatMap(
            method ->
                method.metrics().stream()
                    .filter(OverloadWithoutNameRule::isDerived)
                    .filter(
                        metric ->
                            measured.subList(0, measured.indexOf(method)).stream()
                                .anyMatch(earlier -> hasSameName(earlier, method, metric)))
                    .map(
                        metric ->
                            Finding.of(
                                Code.OVERLOAD_WITHOUT_NAME,
                                metric.site(),
                                method.name(),
                                metric.kind().annotation())));
  }

  private static boolean hasSameName(
      ServiceMethod earlier, ServiceMethod method, MethodMetric metric) {
    return earlier.name().equals(method.name())
        && earlier.metric(metric.kind()).filter(OverloadWithoutNameRule::isDerived).isPresent();
  }

  private static boolean isDerived(MethodMetric metric) {
    return metric.isOwn() && metric.name().isEmpty();
  }
}

package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.methods.LabelSource;
import io.forethought.processor.model.methods.LabelSource.FromParameter;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import io.forethought.processor.model.methods.ServiceMethod.ParameterLabel;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/**
 * Rejects labels and bounds of parameters that no metric has: metrics of other sets have labels and
 * bounds of their own.
 */
final class ParameterNotRecordedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumented().stream()
            .flatMap(service -> service.measured().stream())
            .filter(ParameterNotRecordedRule::isKnown)
            .flatMap(method -> method.labels().stream().flatMap(label -> judge(method, label))));
  }

  private static boolean isKnown(ServiceMethod method) {
    return method.metrics().stream()
        .flatMap(metric -> metric.existing().stream())
        .allMatch(existing -> existing.metric().isPresent());
  }

  private static Stream<Finding> judge(ServiceMethod method, Parameter parameter) {
    ParameterLabel label = parameter.label().orElseThrow();
    if (!isRecorded(method, parameter)) {
      return Stream.of(
          finding(
              method,
              parameter,
              new Sited<>("@Label", parameter.site()),
              "none of its metrics has a label \"" + label.name() + "\"",
              "remove @Label from the parameter, or add the label to one of the metrics"));
    }
    return label.bounds().stream()
        .filter(bound -> method.ownMetrics().isEmpty())
        .map(
            bound ->
                finding(
                    method,
                    parameter,
                    bound,
                    "its metrics belong to other sets, which bound their labels themselves",
                    "remove " + bound.value()));
  }

  private static Finding finding(
      ServiceMethod method, Parameter parameter, Sited<String> what, String problem, String fix) {
    return Finding.of(
        Code.PARAMETER_NOT_RECORDED,
        what.site(),
        what.value(),
        parameter.name(),
        method.name(),
        problem,
        fix);
  }

  private static boolean isRecorded(ServiceMethod method, Parameter label) {
    return method.metrics().stream().anyMatch(metric -> records(method, metric, label));
  }

  private static boolean records(ServiceMethod method, MethodMetric metric, Parameter label) {
    return LabelSource.of(method, metric).contains(new FromParameter(label));
  }
}

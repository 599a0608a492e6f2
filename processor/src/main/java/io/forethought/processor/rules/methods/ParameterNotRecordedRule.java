package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.LabelSource;
import io.forethought.processor.model.methods.LabelSource.FromParameter;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import io.forethought.processor.model.methods.ServiceMethod.ParameterLabel;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects parameters that are marked as labels of metrics of other sets, which lack the label. */
final class ParameterNotRecordedRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return declarations.instrumented().stream()
        .flatMap(service -> service.measured().stream())
        .flatMap(ParameterNotRecordedRule::judge);
  }

  private static Stream<Finding> judge(ServiceMethod method) {
    boolean allKnown =
        method.metrics().stream()
            .flatMap(metric -> metric.existing().stream())
            .allMatch(existing -> existing.metric().isPresent());
    return method.labels().stream()
        .filter(label -> allKnown && !isRecorded(method, label))
        .map(
            label ->
                Finding.of(
                    Code.PARAMETER_NOT_RECORDED,
                    label.site(),
                    label.name(),
                    method.name(),
                    label.label().map(ParameterLabel::name).orElse("")));
  }

  private static boolean isRecorded(ServiceMethod method, Parameter label) {
    return method.metrics().stream().anyMatch(metric -> records(method, metric, label));
  }

  private static boolean records(ServiceMethod method, MethodMetric metric, Parameter label) {
    return LabelSource.of(method, metric).contains(new FromParameter(label));
  }
}

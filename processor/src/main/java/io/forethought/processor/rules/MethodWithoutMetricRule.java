package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import java.util.stream.Stream;

/** Every abstract method of a set declares a metric. */
final class MethodWithoutMetricRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return declarations.sets().stream()
        .filter(set -> set.kind() == MetricSet.Kind.INTERFACE)
        .flatMap(MethodWithoutMetricRule::judge);
  }

  private static Stream<Finding> judge(MetricSet set) {
    String implementation = set.type().implementation().nested();
    return set.plainMethods().stream()
        .map(
            method ->
                Finding.of(
                    Code.METHOD_WITHOUT_METRIC, method.site(), method.value(), implementation));
  }
}

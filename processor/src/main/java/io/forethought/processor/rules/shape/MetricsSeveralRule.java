package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects methods that declare several metrics. */
final class MetricsSeveralRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, MetricsSeveralRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    return metric.types().stream()
        .skip(1)
        .map(
            type ->
                Finding.of(
                    Code.METRICS_SEVERAL,
                    type.site(),
                    metric.method(),
                    metric.type().word(),
                    type.value().word()));
  }
}

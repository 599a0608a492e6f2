package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects labels of a gauge that is read from a source. */
final class SourceWithLabelsRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, SourceWithLabelsRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    return metric.hasSource() && !metric.hasBody()
        ? metric.labels().stream().limit(1).map(label -> finding(metric, label))
        : Stream.empty();
  }

  private static Finding finding(Metric metric, Label label) {
    return Finding.of(
        Code.SOURCE_WITH_LABELS,
        label.site(),
        metric.exportedName(),
        metric.method(),
        label.parameter());
  }
}

package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Reports gauges whose values of several processes are added although the sum means nothing. */
final class ModeWithoutMeaningRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Check.metrics(declarations, ModeWithoutMeaningRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    if (metric.type() != MetricType.GAUGE || metric.canBeAdded()) {
      return Stream.empty();
    }
    return metric.mode().stream()
        .filter(mode -> mode.value().isSum())
        .map(
            mode ->
                Finding.of(
                    Code.MODE_WITHOUT_MEANING,
                    mode.site(),
                    declared.name(),
                    "GaugeMode." + (metric.isTimestamp() ? "MAX" : "LIVEMAX")));
  }
}

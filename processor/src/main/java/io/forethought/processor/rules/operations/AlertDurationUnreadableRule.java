package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.PrometheusDuration;
import java.util.stream.Stream;

/** Rejects durations of alerts that Prometheus cannot read. */
final class AlertDurationUnreadableRule implements ModuleRule {

  @Override
  public Stream<Finding> findings(ModuleMetrics module) {
    return Operated.alerts(module)
        .flatMap(
            alert ->
                Stream.concat(
                    finding(alert, "forDuration", alert.pending()),
                    finding(alert, "keepFiringFor", alert.keepFiringFor())));
  }

  private static Stream<Finding> finding(Alert alert, String attribute, Sited<String> written) {
    String value = written.value();
    if (value.isEmpty() || PrometheusDuration.of(value).isPresent()) {
      return Stream.empty();
    }
    String fix =
        PrometheusDuration.meant(value)
            .map(meant -> attribute + " = \"" + meant + "\"")
            .orElse("whole numbers with units, such as " + attribute + " = \"1h30m\"");
    return Stream.of(
        Finding.of(
            Code.ALERT_DURATION_UNREADABLE,
            written.site(),
            attribute,
            value,
            alert.name().value(),
            fix));
  }
}

package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.stream.Stream;

/** Rejects durations of alerts that Prometheus cannot read. */
final class AlertDurationUnreadableRule implements ModuleRule {

  private static final String FOR = "forDuration";

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(
        Stream.concat(
            Operated.alerts(module)
                .flatMap(
                    alert ->
                        Stream.concat(
                            finding(alert.name().value(), FOR, alert.pending()),
                            finding(alert.name().value(), "keepFiringFor", alert.keepFiringFor()))),
            module.settings().stream()
                .flatMap(setting -> finding(setting.alert().alertName(), FOR, setting.pending()))));
  }

  private static Stream<Finding> finding(String alert, String attribute, Sited<String> written) {
    String value = written.value();
    if (value.isEmpty() || PrometheusDuration.of(value).isPresent()) {
      return Stream.empty();
    }
    String fix =
        PrometheusDuration.meant(value)
            .map(meant -> attribute + " = \"" + meant + "\"")
            .orElse("whole numbers with units, such as " + attribute + " = \"1h30m\"");
    return Stream.of(
        Finding.of(Code.ALERT_DURATION_UNREADABLE, written.site(), attribute, value, alert, fix));
  }
}

package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;

/** Rejects durations of alerts that Prometheus cannot read. */
final class AlertDurationUnreadableRule implements ModuleRule {

  private static final String FOR = "forDuration";

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Alert alert : Operated.alerts(module)) {
      check(alert.name().value(), FOR, alert.pending(), findings);
      check(alert.name().value(), "keepFiringFor", alert.keepFiringFor(), findings);
    }
    for (AlertSetting setting : module.settings()) {
      check(setting.alert().alertName(), FOR, setting.pending(), findings);
    }
  }

  private static void check(
      String alert, String attribute, Sited<String> written, Findings findings) {
    String value = written.value();
    if (value.isEmpty() || PrometheusDuration.of(value).isPresent()) {
      return;
    }
    String fix =
        PrometheusDuration.meant(value)
            .map(meant -> attribute + " = \"" + meant + "\"")
            .orElse("whole numbers with units, such as " + attribute + " = \"1h30m\"");
    findings.add(Code.ALERT_DURATION_UNREADABLE, written.site(), attribute, value, alert, fix);
  }
}

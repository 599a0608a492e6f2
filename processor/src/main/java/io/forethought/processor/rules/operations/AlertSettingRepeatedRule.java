package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.EnumMap;
import java.util.Map;

/** Rejects a second setting of an alert in a module. */
final class AlertSettingRepeatedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    Map<BuiltInAlert, AlertSetting> first = new EnumMap<>(BuiltInAlert.class);
    for (AlertSetting setting : module.settings()) {
      AlertSetting earlier = first.putIfAbsent(setting.alert(), setting);
      if (earlier != null) {
        findings.add(
            Code.ALERT_SETTING_REPEATED,
            setting.site(),
            setting.alert().alertName(),
            earlier.origin());
      }
    }
  }
}

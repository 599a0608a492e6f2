package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Rejects a second setting of an alert in a module. */
final class AlertSettingRepeatedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    Map<BuiltInAlert, AlertSetting> first = new EnumMap<>(BuiltInAlert.class);
    findings.addAll(
        module.settings().stream()
            .flatMap(
                setting ->
                    Stream.ofNullable(first.putIfAbsent(setting.alert(), setting))
                        .map(
                            earlier ->
                                Finding.of(
                                    Code.ALERT_SETTING_REPEATED,
                                    setting.site(),
                                    setting.alert().alertName(),
                                    earlier.origin()))));
  }
}

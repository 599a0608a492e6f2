package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSetting.on;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.testing.facts.TestMetric;
import org.junit.jupiter.api.Test;

/** Tests {@link AlertSettingRepeatedRule}. */
class AlertSettingRepeatedRuleTest {

  private static final ModuleRule RULE = new AlertSettingRepeatedRule();
  private static final TestMetric[] NONE = {};

  @Test
  void anAlertHasOneSetting() {
    assertThat(
            module(NONE)
                .settings(
                    on("package shop", BuiltInAlert.HIGH_LATENCY),
                    on("shop.Shop", BuiltInAlert.LABEL_OVERFLOW),
                    on("shop.Shop", BuiltInAlert.HIGH_LATENCY),
                    on("shop.Stock", BuiltInAlert.HIGH_LATENCY))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.ALERT_SETTING_REPEATED, at("shop.Shop.@"), "HighLatency", "package shop"),
            Finding.of(
                Code.ALERT_SETTING_REPEATED, at("shop.Stock.@"), "HighLatency", "package shop"));
  }

  @Test
  void settingsOfDifferentAlertsAreFine() {
    assertThat(
            module(NONE)
                .settings(
                    on("shop.Shop", BuiltInAlert.HIGH_LATENCY),
                    on("shop.Shop", BuiltInAlert.HIGH_ERROR_RATE))
                .findings(RULE))
        .isEmpty();
  }
}

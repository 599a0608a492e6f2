package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.model.operations.BuiltInAlert.Measure;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.math.BigDecimal;
import java.util.Optional;

/** Rejects thresholds of built-in alerts with which they would fire always or never. */
final class AlertThresholdOutOfRangeRule implements ModuleRule {

  private static final double PERCENT = 100;

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (AlertSetting setting : module.settings()) {
      Optional<Sited<Double>> threshold = setting.threshold();
      if (threshold.isPresent() && !isPossible(setting.alert(), threshold.get().value())) {
        findings.add(finding(setting, threshold.get()));
      }
    }
  }

  private static boolean isPossible(BuiltInAlert alert, double threshold) {
    return Double.isFinite(threshold)
        && switch (alert) {
          case HIGH_ERROR_RATE -> threshold >= 0 && threshold < 1;
          case LOW_CACHE_HIT_RATE -> threshold > 0 && threshold <= 1;
          case HIGH_LATENCY,
              UNAPPLIED_MIGRATIONS,
              DATABASE_ERRORS,
              POOL_EXHAUSTED,
              SCRAPE_ERRORS,
              READ_FAILURES,
              LABEL_OVERFLOW ->
              threshold >= 0;
        };
  }

  private static Finding finding(AlertSetting setting, Sited<Double> threshold) {
    double value = threshold.value();
    return Finding.of(
        Code.ALERT_THRESHOLD_OUT_OF_RANGE,
        threshold.site(),
        Double.isFinite(value) ? text(value) : Double.toString(value),
        setting.alert().alertName(),
        fix(setting.alert(), value));
  }

  private static String fix(BuiltInAlert alert, double threshold) {
    if (alert.measure() == Measure.RATIO) {
      return threshold > 1 && threshold < PERCENT
          ? "a ratio: threshold = "
              + BigDecimal.valueOf(threshold).movePointLeft(2).stripTrailingZeros().toPlainString()
          : "a ratio between 0 and 1, such as threshold = 0.05";
    }
    return switch (alert.measure()) {
      case SECONDS -> "a time in seconds, such as threshold = 0.5";
      case PER_SECOND -> "a number per second, such as threshold = 0.1";
      default -> "a number, such as threshold = 10";
    };
  }

  private static String text(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}

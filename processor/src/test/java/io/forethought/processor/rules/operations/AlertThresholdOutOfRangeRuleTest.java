package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSetting.on;
import static io.forethought.processor.testing.facts.TestSetting.threshold;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.testing.facts.TestMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link AlertThresholdOutOfRangeRule}. */
class AlertThresholdOutOfRangeRuleTest {

  private static final ModuleRule RULE = new AlertThresholdOutOfRangeRule();
  private static final TestMetric[] NONE = {};

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          HIGH_ERROR_RATE; 5; 5; a ratio: threshold = 0.05
          HIGH_ERROR_RATE; 99.9; 99.9; a ratio: threshold = 0.999
          HIGH_ERROR_RATE; 1; 1; a ratio between 0 and 1, such as threshold = 0.05
          HIGH_ERROR_RATE; 100; 100; a ratio between 0 and 1, such as threshold = 0.05
          HIGH_ERROR_RATE; -0.1; -0.1; a ratio between 0 and 1, such as threshold = 0.05
          LOW_CACHE_HIT_RATE; 80; 80; a ratio: threshold = 0.8
          LOW_CACHE_HIT_RATE; 0; 0; a ratio between 0 and 1, such as threshold = 0.05
          HIGH_LATENCY; -1; -1; a time in seconds, such as threshold = 0.5
          HIGH_LATENCY; NaN; NaN; a time in seconds, such as threshold = 0.5
          DATABASE_ERRORS; Infinity; Infinity; a number per second, such as threshold = 0.1
          POOL_EXHAUSTED; -1; -1; a number, such as threshold = 10
          """)
  void thresholdCanBeCrossed(BuiltInAlert alert, double threshold, String text, String fix) {
    assertThat(module(NONE).settings(threshold(alert, threshold)).findings(RULE))
        .containsExactly(
            Finding.of(
                Code.ALERT_THRESHOLD_OUT_OF_RANGE,
                at(alert + ".threshold"),
                text,
                alert.alertName(),
                fix));
  }

  @ParameterizedTest
  @CsvSource({
    "HIGH_ERROR_RATE, 0",
    "HIGH_ERROR_RATE, 0.99",
    "LOW_CACHE_HIT_RATE, 0.01",
    "LOW_CACHE_HIT_RATE, 1",
    "HIGH_LATENCY, 3600",
    "UNAPPLIED_MIGRATIONS, 0",
    "LABEL_OVERFLOW, 1000"
  })
  void otherThresholdsAreFine(BuiltInAlert alert, double threshold) {
    assertThat(module(NONE).settings(threshold(alert, threshold)).findings(RULE)).isEmpty();
  }

  @Test
  void aSettingNeedsNoThreshold() {
    assertThat(module(NONE).settings(on("shop.Shop", BuiltInAlert.HIGH_ERROR_RATE)).findings(RULE))
        .isEmpty();
  }
}

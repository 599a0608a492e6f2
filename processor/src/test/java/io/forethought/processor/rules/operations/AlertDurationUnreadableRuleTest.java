package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.alert;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link AlertDurationUnreadableRule}. */
class AlertDurationUnreadableRuleTest {

  private static final ModuleRule RULE = new AlertDurationUnreadableRule();

  @ParameterizedTest
  @CsvSource({
    "2 minutes, 2m",
    "2min, 2m",
    "90 sec, 90s",
    "30m 1h, 1h30m",
    "1 hour and 30 minutes, 1h30m",
    "PT2M, 2m",
    "P1D, 1d",
    "2M, 2m",
    "' 2m ', 2m",
    "500 milliseconds, 500ms"
  })
  void fixIsWhatIsMeant(String written, String meant) {
    assertThat(
            module(counter("failed"))
                .operated("failed", alert("Failing").pending(written))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.ALERT_DURATION_UNREADABLE,
                at("Failing.forDuration"),
                "forDuration",
                written,
                "Failing",
                "forDuration = \"" + meant + "\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "2",
        "-2m",
        "1.5h",
        "2m2m",
        "m",
        "1month",
        "P1M",
        "99999999999999999999h",
        "300y"
      })
  void fixIsAnExampleIfNothingElseIsKnown(String written) {
    assertThat(
            module(counter("failed"))
                .operated("failed", alert("Failing").keepFiringFor(written))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.ALERT_DURATION_UNREADABLE,
                at("Failing.keepFiringFor"),
                "keepFiringFor",
                written,
                "Failing",
                "whole numbers with units, such as keepFiringFor = \"1h30m\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0s", "2m", "1h30m", "1y2w3d4h5m6s7ms", "90m", "08m", "292y"})
  void whatPrometheusReadsIsFine(String written) {
    assertThat(
            module(counter("failed"))
                .operated("failed", alert("Failing").pending(written).keepFiringFor(written))
                .findings(RULE))
        .isEmpty();
  }
}

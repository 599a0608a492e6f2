package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.slo;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link ObjectiveWindowWrongRule}. */
class ObjectiveWindowWrongRuleTest {

  private static final ModuleRule RULE = new ObjectiveWindowWrongRule();

  @ParameterizedTest
  @CsvSource({
    "1d, is shorter than 7 days, 7d",
    "6d23h, is shorter than 7 days, 7d",
    "0, is shorter than 7 days, 7d",
    "91d, is longer than 90 days, 90d",
    "1y, is longer than 90 days, 90d",
    "30 days, is not a duration that Prometheus can read, 30d",
    "4 weeks, is not a duration that Prometheus can read, 4w",
    "2 hours, is not a duration that Prometheus can read, 30d",
    "a month, is not a duration that Prometheus can read, 30d",
    "'', is not a duration that Prometheus can read, 30d"
  })
  void windowIsAWeekToAQuarter(String window, String problem, String fix) {
    assertThat(
            module(counter("failed"))
                .operated("failed", slo("payments").window(window))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.OBJECTIVE_WINDOW_WRONG,
                at("payments.window"),
                window,
                "payments",
                problem,
                fix));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7d", "1w", "168h", "28d", "30d", "4w", "90d"})
  void windowsInUseAreFine(String window) {
    assertThat(
            module(counter("failed"))
                .operated("failed", slo("payments").window(window))
                .findings(RULE))
        .isEmpty();
  }
}

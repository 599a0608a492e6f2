package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.alert;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link RunbookNotAddressRule}. */
class RunbookNotAddressRuleTest {

  private static final ModuleRule RULE = new RunbookNotAddressRule();

  @ParameterizedTest
  @CsvSource({
    "wiki.example.com/a, https://wiki.example.com/a",
    "localhost:8080/a, https://wiki.example.com/{alert}",
    "file:///tmp/a, https://wiki.example.com/{alert}",
    "https://, https://wiki.example.com/{alert}",
    "https://a b, https://wiki.example.com/{alert}",
    "ask Ann, https://wiki.example.com/{alert}",
    "' ', https://wiki.example.com/{alert}"
  })
  void runbookIsAnAddress(String runbook, String fixed) {
    assertThat(
            module(counter("failed"))
                .operated("failed", alert("Failing").runbook(runbook))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.RUNBOOK_NOT_ADDRESS,
                at("Failing.runbook"),
                runbook,
                "write runbook = \"" + fixed + "\""));
  }

  @Test
  void runbookOfASetIsReportedOnce() {
    assertThat(
            module(counter("attempted"), counter("failed"))
                .operated("failed", alert("Failing").runbookOfSet("wiki.example.com/{alert}"))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.RUNBOOK_NOT_ADDRESS,
                at("set.runbook"),
                "wiki.example.com/{alert}",
                "write runbook = \"https://wiki.example.com/{alert}\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "https://wiki", "http://localhost:8080/a?b#c", "https://wiki/{alert}"})
  void addressesAreFine(String runbook) {
    assertThat(
            module(counter("failed"))
                .operated("failed", alert("Failing").runbook(runbook))
                .findings(RULE))
        .isEmpty();
  }
}

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
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link AlertIncompleteRule}. */
class AlertIncompleteRuleTest {

  private static final ModuleRule RULE = new AlertIncompleteRule();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void expressionIsNotBlank(String expr) {
    assertThat(
            module(counter("failed"))
                .operated("failed", alert("Failing").expr(expr))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.ALERT_INCOMPLETE,
                at("Failing.expr"),
                "Failing",
                "expression",
                "write a query with a comparison, such as expr = \"rate($metric[5m]) > 0.5\""));
  }

  @Test
  void summaryIsNotBlank() {
    assertThat(
            module(counter("failed"))
                .operated("failed", alert("Failing").summary(" "))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.ALERT_INCOMPLETE,
                at("Failing.summary"),
                "Failing",
                "summary",
                "write a sentence, such as summary = \"Payments fail more often than usual.\""));
  }

  @Test
  void completeAlertIsFine() {
    assertThat(module(counter("failed")).operated("failed", alert("Failing")).findings(RULE))
        .isEmpty();
  }
}

package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.alert;
import static io.forethought.processor.testing.facts.TestOperations.slo;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;

/** Tests {@link OperationNameTakenRule}. */
class OperationNameTakenRuleTest {

  private static final ModuleRule RULE = new OperationNameTakenRule();

  @Test
  void alertsOfAModuleHaveDifferentNames() {
    assertThat(
            module(counter("a"), counter("b"))
                .operated("a", alert("Failing"))
                .operated("b", alert("Failing"))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.OPERATION_NAME_TAKEN,
                at("Failing.name"),
                "alert",
                "Failing",
                "shop.OrderMetrics.a"));
  }

  @Test
  void alertsOfLibrariesCountToo() {
    assertThat(
            module(counter("a"))
                .operated("a", alert("Failing"))
                .library(set("Other", counter("b")))
                .operatedInLibrary("b", alert("Failing"))
                .findings(RULE))
        .extracting(finding -> finding.argument("place"))
        .containsExactly("shop.Other.b");
  }

  @Test
  void objectivesHaveDifferentNames() {
    assertThat(
            module(counter("a"), counter("b"))
                .operated("a", slo("payments"))
                .operated("b", slo("payments"))
                .findings(RULE))
        .extracting(finding -> finding.argument("what"))
        .containsExactly("SLO");
  }

  @Test
  void otherNamesAndKindsAreFine() {
    assertThat(
            module(counter("a"), counter("b"), counter("c"))
                .operated("a", alert("Failing"))
                .operated("b", alert("failing"))
                .operated("c", slo("Failing"))
                .findings(RULE))
        .isEmpty();
  }
}

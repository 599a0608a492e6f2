package io.forethought.processor.rules.integrations;

import static io.forethought.processor.testing.facts.TestEntity.entity;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link ModelNameWrongRule}. */
class ModelNameWrongRuleTest {

  private static final Rule RULE = new ModelNameWrongRule();

  @Test
  void namesAreInSnakeCase() {
    assertThat(findings(RULE, entity("Order", "web_order"))).isEmpty();
    assertThat(findings(RULE, entity("Order", "Web-Order")))
        .containsExactly(
            Finding.of(
                Code.MODEL_NAME_WRONG,
                at("Order.value"),
                "Web-Order",
                "it is not in snake case",
                "@ExportModelOperations(\"web_order\")"));
  }

  @Test
  void namesAreShort() {
    assertThat(findings(RULE, entity("Order", "a".repeat(40)))).isEmpty();
    assertThat(findings(RULE, entity("Order", "a".repeat(41))))
        .containsExactly(
            Finding.of(
                Code.MODEL_NAME_WRONG,
                at("Order.value"),
                "a".repeat(41),
                "it has 41 characters",
                "use at most 40 characters: @ExportModelOperations(\"…\")"));
  }
}

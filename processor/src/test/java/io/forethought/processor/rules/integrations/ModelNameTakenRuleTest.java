package io.forethought.processor.rules.integrations;

import static io.forethought.processor.testing.facts.TestEntity.entity;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link ModelNameTakenRule}. */
class ModelNameTakenRuleTest {

  private static final Rule RULE = new ModelNameTakenRule();

  @Test
  void eachModelHasANameOfItsOwn() {
    assertThat(findings(RULE, entity("Order", "order"), entity("OldOrder", "order")))
        .containsExactly(
            Finding.of(Code.MODEL_NAME_TAKEN, at("OldOrder.value"), "order", "Order", "OldOrder"));
    assertThat(findings(RULE, entity("Order", "order"), entity("OldOrder", "old_order"))).isEmpty();
  }
}

package io.forethought.processor.rules.integrations;

import static io.forethought.processor.testing.facts.TestEntity.entity;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.jpa.ModelEntity.Hook;
import io.forethought.processor.model.jpa.ModelEntity.Rows;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link ModelWithoutRowsRule}. */
class ModelWithoutRowsRuleTest {

  private static final Rule RULE = new ModelWithoutRowsRule();

  @Test
  void entitiesHaveRows() {
    assertThat(findings(RULE, entity("Order", "order"))).isEmpty();
  }

  @Test
  void whatIsNoEntityHasNone() {
    assertThat(findings(RULE, entity("Order", "order", Rows.NO_ENTITY, true, Hook.THERE)))
        .containsExactly(
            Finding.of(
                Code.MODEL_WITHOUT_ROWS,
                at("Order"),
                "Order",
                "it is not an entity",
                "mark it @Entity, or move the annotation to an entity"));
  }

  @Test
  void whatIsAbstractHasNoneOfItsOwn() {
    assertThat(findings(RULE, entity("Order", "order", Rows.NO_SUBCLASS, true, Hook.THERE)))
        .containsExactly(
            Finding.of(
                Code.MODEL_WITHOUT_ROWS,
                at("Order"),
                "Order",
                "it is abstract, and no class in this module extends it",
                "move the annotation to the entities that extend it"));
  }

  @Test
  void listenerHasToNameIt() {
    assertThat(findings(RULE, entity("Order", "order", Rows.YES, false, Hook.THERE)))
        .containsExactly(
            Finding.of(
                Code.MODEL_WITHOUT_ROWS,
                at("Order"),
                "Order",
                "it is private, so the generated listener cannot use it",
                "remove \"private\""));
  }
}

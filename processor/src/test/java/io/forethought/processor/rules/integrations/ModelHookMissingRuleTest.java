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

/** Tests {@link ModelHookMissingRule}. */
class ModelHookMissingRuleTest {

  private static final Rule RULE = new ModelHookMissingRule();

  @Test
  void somebodyTells() {
    assertThat(findings(RULE, entity("Order", "order"))).isEmpty();
  }

  @Test
  void withoutHibernateAListenerIsNeeded() {
    assertThat(findings(RULE, entity("Order", "order", Rows.YES, true, Hook.NONE)))
        .containsExactly(
            Finding.of(
                Code.MODEL_HOOK_MISSING,
                at("Order"),
                "Order",
                "Hibernate is not on the class path, and the entity has no listener",
                "add @EntityListeners(OrderOperations.class) to Order, or list"
                    + " META-INF/forethought/models.xml as a mapping file in"
                    + " META-INF/persistence.xml; if the server provides Hibernate, compile with"
                    + " -Aforethought.FT510=off"));
  }

  @Test
  void withEclipseLinkAPropertyWillDo() {
    assertThat(findings(RULE, entity("Order", "order", Rows.YES, true, Hook.ECLIPSELINK)))
        .containsExactly(
            Finding.of(
                Code.MODEL_HOOK_MISSING,
                at("Order"),
                "Order",
                "EclipseLink requires a property or a listener",
                "set eclipselink.session.customizer to"
                    + " io.forethought.jpa.eclipselink.ModelCustomizer in"
                    + " META-INF/persistence.xml, or add"
                    + " @EntityListeners(OrderOperations.class) to Order"));
  }

  @Test
  void whatHasNoRowsNeedsNoListener() {
    assertThat(
            findings(
                RULE,
                entity("Order", "order", Rows.NO_ENTITY, true, Hook.NONE),
                entity("Base", "base", Rows.NO_SUBCLASS, true, Hook.ECLIPSELINK),
                entity("Inner", "inner", Rows.YES, false, Hook.NONE)))
        .isEmpty();
  }
}

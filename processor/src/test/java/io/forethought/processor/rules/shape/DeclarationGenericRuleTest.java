package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link DeclarationGenericRule}. */
class DeclarationGenericRuleTest {

  private static final Rule RULE = new DeclarationGenericRule();

  @Test
  void typeParametersAreErrors() {
    assertThat(findings(RULE, set(gauge("open"), gauge("paid").generic()).generic()))
        .containsExactly(
            Finding.of(Code.DECLARATION_GENERIC, at("OrderMetrics"), "OrderMetrics"),
            Finding.of(Code.DECLARATION_GENERIC, at("paid"), "OrderMetrics.paid"));
  }

  @Test
  void whatIsNotImplementedMayBeGeneric() {
    assertThat(
            findings(
                RULE,
                set(gauge("paid").generic().withBody()),
                set("Kind").generic().kind(MetricSet.Kind.CLASS)))
        .isEmpty();
  }
}

package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link ImplementationExistsRule}. */
class ImplementationExistsRuleTest {

  private static final Rule RULE = new ImplementationExistsRule();

  @Test
  void existingImplementationIsAnError() {
    assertThat(findings(RULE, set().withImplementation()))
        .containsExactly(
            Finding.of(
                Code.IMPLEMENTATION_EXISTS,
                at("OrderMetrics"),
                "OrderMetricsImpl",
                "OrderMetrics"));
  }

  @Test
  void freeNameIsFine() {
    assertThat(findings(RULE, set(), set("Kind").withImplementation().kind(MetricSet.Kind.CLASS)))
        .isEmpty();
  }
}

package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestMetrics.findings;
import static io.forethought.processor.rules.TestMetrics.set;
import static io.forethought.processor.rules.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
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

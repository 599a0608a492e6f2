package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link SetSealedRule}. */
class SetSealedRuleTest {

  private static final Rule RULE = new SetSealedRule();

  @Test
  void sealedSetHasToPermitItsClass() {
    assertThat(findings(RULE, set(counter("created")).sealed()))
        .containsExactly(
            Finding.of(Code.SET_SEALED, at("OrderMetrics"), "OrderMetrics", "OrderMetricsImpl"));
  }

  @Test
  void openSetPermitsIt() {
    assertThat(findings(RULE, counter("created"))).isEmpty();
  }

  @Test
  void whatIsNoInterfaceHasAnotherFault() {
    assertThat(findings(RULE, set(counter("created")).sealed().kind(MetricSet.Kind.CLASS)))
        .isEmpty();
  }
}

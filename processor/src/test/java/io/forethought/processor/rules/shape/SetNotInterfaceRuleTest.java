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

/** Tests {@link SetNotInterfaceRule}. */
class SetNotInterfaceRuleTest {

  private static final Rule RULE = new SetNotInterfaceRule();

  @Test
  void onlyInterfacesDeclareMetrics() {
    assertThat(
            findings(
                RULE,
                set().kind(MetricSet.Kind.CLASS),
                set("Kind").kind(MetricSet.Kind.ANNOTATION)))
        .containsExactly(
            Finding.of(Code.SET_NOT_INTERFACE, at("OrderMetrics"), "OrderMetrics", "a class"),
            Finding.of(Code.SET_NOT_INTERFACE, at("Kind"), "Kind", "an annotation type"));
  }

  @Test
  void interfaceIsFine() {
    assertThat(findings(RULE, set(gauge("open")))).isEmpty();
  }
}

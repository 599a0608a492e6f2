package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link SetEmptyRule}. */
class SetEmptyRuleTest {

  private static final Rule RULE = new SetEmptyRule();

  @Test
  void setWithoutMetricIsWarnedOf() {
    assertThat(findings(RULE, set()))
        .containsExactly(Finding.of(Code.SET_EMPTY, at("OrderMetrics"), "OrderMetrics"));
    assertThat(Code.SET_EMPTY.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void setWithMetricsThatCannotBeReadIsNotEmpty() {
    assertThat(findings(RULE, set().incomplete())).isEmpty();
  }

  @Test
  void otherFaultsOfTheSetAreToldInstead() {
    assertThat(
            findings(
                RULE,
                set(gauge("open")),
                set("A").withPlainMethod("close"),
                set("B").kind(MetricSet.Kind.CLASS)))
        .isEmpty();
  }
}

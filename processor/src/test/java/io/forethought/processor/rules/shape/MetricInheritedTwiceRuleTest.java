package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link MetricInheritedTwiceRule}. */
class MetricInheritedTwiceRuleTest {

  private static final Rule RULE = new MetricInheritedTwiceRule();

  @Test
  void metricOfTwoInterfacesIsAnError() {
    assertThat(
            findings(
                RULE, set(counter("open")).inheriting("open", "WebOrders.open", "Stores.open")))
        .containsExactly(
            Finding.of(
                Code.METRIC_INHERITED_TWICE,
                at("OrderMetrics"),
                "OrderMetrics",
                "open",
                "WebOrders.open",
                "Stores.open"));
  }

  @Test
  void metricOfOneInterfaceIsRight() {
    assertThat(findings(RULE, counter("open"))).isEmpty();
  }
}

package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link MetricInNameRule}. */
class MetricInNameRuleTest {

  private static final Rule RULE = new MetricInNameRule();

  @Test
  void wordMetricIsAnError() {
    assertThat(findings(RULE, gauge("a").named("shop_metric_pending"), counter("ordersMetrics")))
        .containsExactly(
            Finding.of(
                Code.METRIC_IN_NAME,
                at("a.name"),
                "name",
                "shop_metric_pending",
                "metric",
                "name = \"shop_pending\""),
            Finding.of(
                Code.METRIC_IN_NAME,
                at("ordersMetrics"),
                "name",
                "shop_orders_orders_metrics_total",
                "metrics",
                "rename the method to \"orders\""));
  }

  @Test
  void namespaceIsToldOnce() {
    assertThat(
            findings(
                RULE, set(gauge("a"), gauge("b")).namespace("shop_metrics").subsystem("metrics")))
        .containsExactly(
            Finding.of(
                Code.METRIC_IN_NAME,
                at("OrderMetrics.namespace"),
                "namespace",
                "shop_metrics",
                "metrics",
                "namespace = \"shop\""),
            Finding.of(
                Code.METRIC_IN_NAME,
                at("OrderMetrics.subsystem"),
                "subsystem",
                "metrics",
                "metrics",
                "remove it"));
  }

  @Test
  void longerWordsAreFine() {
    assertThat(findings(RULE, gauge("biometricScans"))).isEmpty();
  }
}

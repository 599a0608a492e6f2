package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link TotalWithoutCounterRule}. */
class TotalWithoutCounterRuleTest {

  private static final Rule RULE = new TotalWithoutCounterRule();

  @Test
  void gaugeWithTotalIsAnError() {
    assertThat(findings(RULE, gauge("pending").named("shop_orders_total")))
        .containsExactly(
            Finding.of(
                Code.TOTAL_WITHOUT_COUNTER,
                at("pending.name"),
                "gauge",
                "shop_orders_total",
                "ends in",
                "name = \"shop_orders\""));
  }

  @Test
  void derivedNameWithTotalIsAnErrorAtTheMethod() {
    assertThat(findings(RULE, gauge("pendingTotal"), info("buildTotal")))
        .containsExactly(
            Finding.of(
                Code.TOTAL_WITHOUT_COUNTER,
                at("pendingTotal"),
                "gauge",
                "shop_orders_pending_total",
                "ends in",
                "rename the method to \"pending\""),
            Finding.of(
                Code.TOTAL_WITHOUT_COUNTER,
                at("buildTotal"),
                "info",
                "shop_orders_build_total_info",
                "contains",
                "rename the method to \"build\""));
  }

  @Test
  void totalBeforeTheUnitIsFoundInTheMethod() {
    assertThat(findings(RULE, histogram("readTotal").unit(BaseUnit.SECONDS)))
        .containsExactly(
            Finding.of(
                Code.TOTAL_WITHOUT_COUNTER,
                at("readTotal"),
                "histogram",
                "shop_orders_read_total_seconds",
                "contains",
                "rename the method to \"read\""));
  }

  @Test
  void counterAndInfixMayHaveTotal() {
    assertThat(findings(RULE, counter("createdTotal"), gauge("totalStock"), gauge("subtotal")))
        .isEmpty();
  }
}

package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.reported;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link CounterWithoutTotalRule}. */
class CounterWithoutTotalRuleTest {

  private static final Rule RULE = new CounterWithoutTotalRule();

  @Test
  void counterWithoutTotalIsAnError() {
    assertThat(findings(RULE, counter("created").named("shop_orders")))
        .containsExactly(
            Finding.of(
                Code.COUNTER_WITHOUT_TOTAL,
                at("created.name"),
                "shop_orders",
                "name = \"shop_orders_total\""));
  }

  @Test
  void createdStaysInFrontOfTotal() {
    assertThat(findings(RULE, counter("created").named("shop_orders_created")))
        .containsExactly(
            Finding.of(
                Code.COUNTER_WITHOUT_TOTAL,
                at("created.name"),
                "shop_orders_created",
                "name = \"shop_orders_created_total\""));
  }

  @Test
  void derivedNameHasItsTotal() {
    assertThat(findings(RULE, counter("created"), counter("x").named("shop_orders_total")))
        .isEmpty();
  }

  @Test
  void anotherWrongSuffixIsToldByItsOwnRule() {
    assertThat(
            reported(
                Code.COUNTER_WITHOUT_TOTAL,
                counter("a").named("shop_orders_count"),
                counter("b").named("shop_orders_counter"),
                counter("c").named("shopOrders")))
        .isEmpty();
  }
}

package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.reported;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link TotalInsideNameRule}. */
class TotalInsideNameRuleTest {

  private static final Rule RULE = new TotalInsideNameRule();

  @Test
  void totalStandsAtTheEnd() {
    assertThat(
            findings(
                RULE,
                counter("a").named("shop_total_bytes").unit(BaseUnit.BYTES),
                counter("b").named("requests_total_total"),
                counter("totalPaid"),
                gauge("c").named("shop_memory_total_free")))
        .containsExactly(
            Finding.of(
                Code.TOTAL_INSIDE_NAME,
                at("a.name"),
                "counter",
                "shop_total_bytes",
                "name = \"shop_bytes_total\""),
            Finding.of(
                Code.TOTAL_INSIDE_NAME,
                at("b.name"),
                "counter",
                "requests_total_total",
                "name = \"shop_orders_requests_total\""),
            Finding.of(
                Code.TOTAL_INSIDE_NAME,
                at("totalPaid"),
                "counter",
                "shop_orders_total_paid_total",
                "rename the method to \"paid\""),
            Finding.of(
                Code.TOTAL_INSIDE_NAME,
                at("c.name"),
                "gauge",
                "shop_memory_total_free",
                "name = \"shop_memory_free\""));
  }

  @Test
  void missingSuffixIsNotToldToo() {
    assertThat(
            reported(
                Code.COUNTER_WITHOUT_TOTAL,
                counter("a").named("shop_total_bytes").unit(BaseUnit.BYTES)))
        .isEmpty();
  }

  @Test
  void totalAtTheEndIsFineHere() {
    assertThat(
            reported(
                Code.TOTAL_INSIDE_NAME,
                counter("a").named("shop_paid_total"),
                counter("paidTotal"),
                gauge("b").named("shop_open_total"),
                gauge("openTotal").unit(BaseUnit.BYTES),
                gauge("total").named("total")))
        .isEmpty();
  }
}

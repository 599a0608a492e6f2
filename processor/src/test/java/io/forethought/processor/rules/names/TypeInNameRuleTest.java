package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link TypeInNameRule}. */
class TypeInNameRuleTest {

  private static final Rule RULE = new TypeInNameRule();

  @Test
  void ownTypeInTheNameIsAnError() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_memory_gauge_bytes").unit(BaseUnit.BYTES),
                histogram("readHistogram"),
                summary("summary").named("summary_wait"),
                counter("b").named("shop_orders_counter"),
                stateSet("modeStateSet", "ON")))
        .containsExactly(
            Finding.of(
                Code.TYPE_IN_NAME,
                at("a.name"),
                "name",
                "shop_memory_gauge_bytes",
                "gauge",
                "name = \"shop_memory_bytes\""),
            Finding.of(
                Code.TYPE_IN_NAME,
                at("readHistogram"),
                "name",
                "shop_orders_read_histogram",
                "histogram",
                "rename the method to \"read\""),
            Finding.of(
                Code.TYPE_IN_NAME,
                at("summary.name"),
                "name",
                "summary_wait",
                "summary",
                "name = \"shop_orders_wait\""),
            Finding.of(
                Code.TYPE_IN_NAME,
                at("b.name"),
                "name",
                "shop_orders_counter",
                "counter",
                "name = \"shop_orders_total\""),
            Finding.of(
                Code.TYPE_IN_NAME,
                at("modeStateSet"),
                "name",
                "shop_orders_mode_state_set",
                "state_set",
                "rename the method to \"mode\""));
  }

  @Test
  void typeAloneLeavesTheWordsOfTheSet() {
    assertThat(findings(RULE, gauge("gauge")))
        .containsExactly(
            Finding.of(
                Code.TYPE_IN_NAME,
                at("gauge"),
                "name",
                "shop_orders_gauge",
                "gauge",
                "name = \"shop_orders\""));
  }

  @Test
  void otherTypeInTheNameIsAnErrorAsPromtoolSays() {
    assertThat(
            findings(
                RULE,
                counter("sentSummary"),
                info("fuelGauge"),
                histogram("a").named("shop_summary_counter_size")))
        .extracting(finding -> finding.arguments().get(2), finding -> finding.arguments().get(3))
        .containsExactly(
            tuple("summary", "rename the method to \"sent\""),
            tuple("gauge", "rename the method to \"fuel\""),
            tuple("summary", "name = \"shop_size\""),
            tuple("counter", "name = \"shop_size\""));
  }

  @Test
  void typeInTheSubsystemIsToldAtTheSet() {
    assertThat(findings(RULE, set(gauge("open"), gauge("paid")).subsystem("order_summary")))
        .containsExactly(
            Finding.of(
                Code.TYPE_IN_NAME,
                at("OrderMetrics.subsystem"),
                "subsystem",
                "order_summary",
                "summary",
                "subsystem = \"order\""));
  }

  @Test
  void otherTypeAsTheFirstWordAndLongerWordsAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("counter_age"),
                gauge("gauges"),
                info("info"),
                info("build")))
        .isEmpty();
  }
}

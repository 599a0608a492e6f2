package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link VerbInNameRule}. */
class VerbInNameRuleTest {

  private static final Rule RULE = new VerbInNameRule();

  @Test
  void verbOfTheMethodIsNotPartOfTheName() {
    assertThat(
            findings(
                RULE,
                counter("incFailures"),
                gauge("getOrders"),
                histogram("observeDuration").unit(BaseUnit.SECONDS),
                gauge("setTotalClass")))
        .containsExactly(
            finding("counter", "incFailures", "inc_failures_total", "inc", "failures"),
            finding("gauge", "getOrders", "get_orders", "get", "orders"),
            finding(
                "histogram", "observeDuration", "observe_duration_seconds", "observe", "duration"),
            Finding.of(
                Code.VERB_IN_NAME,
                at("setTotalClass"),
                "gauge",
                "shop_orders_set_total_class",
                "set",
                "name = \"shop_orders_class\""));
  }

  private static Finding finding(
      String type, String method, String name, String verb, String right) {
    return Finding.of(
        Code.VERB_IN_NAME,
        at(method),
        type,
        "shop_orders_" + name,
        verb,
        "rename the method to \"" + right + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inc",
        "get",
        "incoming",
        "settled",
        "addToCart",
        "recordsRead",
        "increments",
        "added",
        "failuresInc"
      })
  void otherWordsAreFine(String method) {
    assertThat(findings(RULE, gauge(method))).isEmpty();
  }

  @Test
  void explicitNamesAndOperationsOfAStoreAreFine() {
    assertThat(
            findings(
                RULE,
                set(gauge("getOrders").named("shop_get_orders")),
                set("CacheMetrics", gauge("getHits"), gauge("setFailed")),
                set(gauge("getRequests")).subsystem("http")))
        .isEmpty();
    assertThat(findings(RULE, set("CacheMetrics", gauge("observeHits")))).hasSize(1);
  }
}

package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link NameTooSimilarRule}. */
class NameTooSimilarRuleTest {

  private static final ModuleRule RULE = new NameTooSimilarRule();

  @Test
  void pluralIsNoDifference() {
    assertThat(
            module(
                    counter("a").named("shop_order_paid_total"),
                    counter("b").named("shop_orders_paid_total"))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.NAME_TOO_SIMILAR,
                at("b.name"),
                "counter",
                "shop_orders_paid_total",
                "shop_order_paid_total",
                "shop.OrderMetrics.a"));
  }

  @Test
  void underscoresAreNoDifference() {
    assertThat(
            module(gauge("a").named("shop_back_log"), gauge("b").named("shop_backlog"))
                .findings(RULE))
        .extracting(Finding::site)
        .containsExactly(at("b.name"));
  }

  @Test
  void pluralsInIesAreFound() {
    assertThat(
            module(gauge("a").named("shop_entries"), gauge("b").named("shop_entry")).findings(RULE))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"boxes, box", "statuses, status", "addresses, address", "caches, cache", "uses, use"})
  void pluralsInEsAreFound(String several, String one) {
    assertThat(
            module(gauge("a").named("shop_open_" + several), gauge("b").named("shop_open_" + one))
                .findings(RULE))
        .hasSize(1);
  }

  @Test
  void librariesAreComparedToo() {
    assertThat(
            module(gauge("a").named("shop_entry"))
                .library(set("Other", gauge("b").named("shop_entries")))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.NAME_TOO_SIMILAR,
                at("a.name"),
                "gauge",
                "shop_entry",
                "shop_entries",
                "shop.Other.b"));
  }

  @Test
  void methodsOfOneTypeMayHaveSimilarNames() {
    assertThat(
            module(gauge("a").named("shop_user"), gauge("b").named("shop_users"))
                .ofCalls("shop.OrderMetrics")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void sameNameIsToldByAnotherRule() {
    assertThat(module(gauge("a").named("shop_x"), gauge("b").named("shop_x")).findings(RULE))
        .isEmpty();
  }

  @Test
  void otherWordsAreFine() {
    assertThat(
            module(
                    gauge("a").named("shop_gas"),
                    gauge("b").named("shop_ga"),
                    gauge("c").named("shop_access"),
                    gauge("d").named("shop_acces"))
                .findings(RULE))
        .isEmpty();
  }
}

package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;

/** Tests {@link NameTakenByLibraryRule}. */
class NameTakenByLibraryRuleTest {

  private static final ModuleRule RULE = new NameTakenByLibraryRule();

  @Test
  void nameOfALibraryIsTaken() {
    assertThat(
            module(counter("paid"))
                .library(set("Other", counter("b").named("shop_orders_paid_total")))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.NAME_TAKEN_BY_LIBRARY,
                at("paid"),
                "counter",
                "shop_orders_paid_total",
                "has the name of a library's metric",
                "shop.Other.b"));
  }

  @Test
  void samplesAreTakenToo() {
    assertThat(
            module(gauge("a").named("shop_size_count"))
                .library(set("Other", histogram("b").named("shop_size")))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.NAME_TAKEN_BY_LIBRARY,
                at("a.name"),
                "gauge",
                "shop_size_count",
                "exposes the name \"shop_size_count\", which the library's metric \"shop_size\" already uses",
                "shop.Other.b"));
  }

  @Test
  void twoLibrariesAreNotOurs() {
    assertThat(
            module(gauge("a"))
                .library(set("Other", gauge("b")), set("Third", gauge("b")))
                .findings(RULE))
        .isEmpty();
  }
}

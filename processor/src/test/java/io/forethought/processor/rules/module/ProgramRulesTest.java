package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Entries;
import io.forethought.processor.model.Limits;
import io.forethought.processor.testing.facts.TestMetrics;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link ProgramRules}. */
class ProgramRulesTest {

  @Test
  void eachPairIsToldOnceAtTheLaterModule() {
    assertThat(
            findings(
                set("First", counter("paid")),
                set("Second", counter("paids"), gauge("alone")),
                set("Third", counter("paid"))))
        .containsExactly(
            Finding.of(
                Code.NAME_TOO_SIMILAR,
                at("paids"),
                "counter",
                "shop_orders_paids_total",
                "shop_orders_paid_total",
                "shop.First.paid"),
            Finding.of(
                Code.NAME_TAKEN_BY_LIBRARY,
                at("paid"),
                "counter",
                "shop_orders_paid_total",
                "has the name of a library's metric",
                "shop.First.paid"));
  }

  @Test
  void whatIsWrongWithinAModuleItsCompilerHasTold() {
    assertThat(findings(set("First", gauge("a")), set("Second", counter("paid"), counter("paids"))))
        .isEmpty();
  }

  @Test
  void aMetricOfManySeriesCountsWithAllOfThem() {
    List<List<CatalogueEntry>> modules =
        modules(
            set("First", counter("a").labels(cappedLabel("page", 4_999))),
            set("Second", counter("b")));

    assertThat(ProgramRules.findings(modules, new Limits(Long.MAX_VALUE, 5_001, 100))).isEmpty();
    assertThat(ProgramRules.findings(modules, new Limits(Long.MAX_VALUE, 5_000, 100)))
        .containsExactly(
            Finding.of(
                Code.MODULE_TOO_LARGE,
                at("a"),
                "5,001",
                "5,000",
                "shop_orders_a_total (5,000), shop_orders_b_total (1)",
                "",
                "-Aforethought.maxSeriesPerModule"));
  }

  private static List<Finding> findings(TestMetrics... sets) {
    return ProgramRules.findings(modules(sets), Limits.DEFAULT).toList();
  }

  private static List<List<CatalogueEntry>> modules(TestMetrics... sets) {
    return Arrays.stream(sets).map(set -> Entries.of(set.build())).toList();
  }
}

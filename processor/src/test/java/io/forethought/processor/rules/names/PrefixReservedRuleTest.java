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

/** Tests {@link PrefixReservedRule}. */
class PrefixReservedRuleTest {

  private static final Rule RULE = new PrefixReservedRule();

  @Test
  void prefixOfThePlatformIsAnError() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("jvm_pools"),
                gauge("b").named("process_open_files"),
                gauge("c").named("up")))
        .containsExactly(
            Finding.of(
                Code.PREFIX_RESERVED,
                at("a.name"),
                "name",
                "jvm_pools",
                "jvm_",
                "metrics of the Java virtual machine",
                "name = \"shop_orders_jvm_pools\""),
            Finding.of(
                Code.PREFIX_RESERVED,
                at("b.name"),
                "name",
                "process_open_files",
                "process_",
                "process metrics",
                "name = \"shop_orders_process_open_files\""),
            Finding.of(
                Code.PREFIX_RESERVED,
                at("c.name"),
                "name",
                "up",
                "up",
                "the target health metric of Prometheus",
                "name = \"shop_orders_up\""));
  }

  @Test
  void namespaceIsToldOnce() {
    assertThat(
            findings(
                RULE,
                set(gauge("pending"), gauge("open")).namespace("jvm"),
                set("Other", gauge("open")).namespace("").subsystem("scrape")))
        .containsExactly(
            Finding.of(
                Code.PREFIX_RESERVED,
                at("OrderMetrics.namespace"),
                "namespace",
                "jvm",
                "jvm_",
                "metrics of the Java virtual machine",
                "start with the name of your application: namespace = \"…\""),
            Finding.of(
                Code.PREFIX_RESERVED,
                at("Other.subsystem"),
                "subsystem",
                "scrape",
                "scrape_",
                "the scrape metrics of Prometheus",
                "start with the name of your application: subsystem = \"…\""));
  }

  @Test
  void methodIsToldWhereNothingStandsBeforeIt() {
    assertThat(findings(RULE, set(counter("goCalls")).namespace("").subsystem("")))
        .containsExactly(
            Finding.of(
                Code.PREFIX_RESERVED,
                at("goCalls"),
                "name",
                "go_calls_total",
                "go_",
                "metrics of Go programs",
                "start with the name of your application: name = \"…_go_calls_total\""));
  }

  @Test
  void forethoughtMayUseItsOwnPrefix() {
    assertThat(
            findings(
                RULE,
                set(gauge("open")).namespace("forethought").inPackage("io.forethought.servlet"),
                set("Foreign", gauge("open"))
                    .namespace("forethought")
                    .inPackage("io.forethoughtful")))
        .extracting(Finding::site)
        .containsExactly(at("Foreign.namespace"));
  }

  @Test
  void prefixInTheMiddleOrAsPartOfAWordIsFine() {
    assertThat(
            findings(
                RULE, gauge("goCalls"), gauge("a").named("jvmless"), gauge("b").named("upper")))
        .isEmpty();
  }
}

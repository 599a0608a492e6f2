package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.reported;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link NameWithoutPrefixRule}. */
class NameWithoutPrefixRuleTest {

  private static final Rule RULE = new NameWithoutPrefixRule();

  @Test
  void explicitNameOfOneWordIsAWarning() {
    assertThat(
            findings(
                RULE,
                set(counter("a").named("requests_total"), gauge("b").named("pending")),
                set("Other", gauge("c").named("pending")).namespace("").subsystem("")))
        .containsExactly(
            Finding.of(
                Code.NAME_WITHOUT_PREFIX,
                at("a.name"),
                "name",
                "requests_total",
                "name = \"shop_orders_requests_total\""),
            Finding.of(
                Code.NAME_WITHOUT_PREFIX,
                at("b.name"),
                "name",
                "pending",
                "name = \"shop_orders_pending\""),
            Finding.of(
                Code.NAME_WITHOUT_PREFIX,
                at("c.name"),
                "name",
                "pending",
                "start with the name of your application: name = \"…_pending\""));
  }

  @Test
  void nameThatAnotherRuleRefusesIsToldOnce() {
    assertThat(
            reported(
                Code.NAME_WITHOUT_PREFIX,
                gauge("a").named("total"),
                counter("b").named("requests"),
                gauge("c").named("percent"),
                gauge("d").named("gauge")))
        .isEmpty();
  }

  @Test
  void nothingIsProposedThatIsRefusedNext() {
    assertThat(
            findings(
                RULE,
                set(
                        gauge("a").named("m"),
                        counter("b").named("ms_total"),
                        counter("c").named("gauge_total"))
                    .namespace("")
                    .subsystem(""),
                set("Other", gauge("m").named("m")),
                set("Third", counter("d").named("shop_total"))))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly(
            "start with the name of your application: name = \"…\"",
            "start with the name of your application: name = \"…\"",
            "start with the name of your application: name = \"…\"",
            "start with the name of your application: name = \"…\"",
            "add a word that names what is measured: name = \"shop_…_total\"");
  }

  @Test
  void derivedNamesWithoutPrefixAreToldOnceAtTheSet() {
    assertThat(
            findings(
                RULE, set(counter("paymentFailed"), gauge("open")).namespace("").subsystem("")))
        .containsExactly(
            Finding.of(
                Code.NAME_WITHOUT_PREFIX,
                at("OrderMetrics.namespace"),
                "derived name",
                "payment_failed_total",
                "start with the name of your application: namespace = \"…\""));
  }

  @Test
  void prefixedAndReservedNamesAreFine() {
    assertThat(
            findings(
                RULE,
                set(gauge("pending"), gauge("a").named("shop_pending")),
                set("Other", gauge("pending")).namespace(""),
                set("Bytes", gauge("c").named("cache_bytes").unit(BaseUnit.BYTES))))
        .isEmpty();
    assertThat(reported(Code.NAME_WITHOUT_PREFIX, gauge("b").named("up"))).isEmpty();
  }
}

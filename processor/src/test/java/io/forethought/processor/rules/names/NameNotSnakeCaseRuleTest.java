package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
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

/** Tests {@link NameNotSnakeCaseRule}. */
class NameNotSnakeCaseRuleTest {

  private static final Rule RULE = new NameNotSnakeCaseRule();

  @Test
  void explicitNameMustBeInSnakeCase() {
    assertThat(findings(RULE, counter("created").named("shop-Orders:createdTotal")))
        .containsExactly(
            Finding.of(
                Code.NAME_NOT_SNAKE_CASE,
                at("created.name"),
                "name",
                "shop-Orders:createdTotal",
                "",
                "name = \"shop_orders_created_total\""));
  }

  @Test
  void fixKeepsEveryOtherLawToo() {
    assertThat(findings(RULE, counter("sent").named("requestSize Kb").unit(BaseUnit.BYTES)))
        .containsExactly(
            Finding.of(
                Code.NAME_NOT_SNAKE_CASE,
                at("sent.name"),
                "name",
                "requestSize Kb",
                "",
                "name = \"request_size_bytes_total\""));
  }

  @Test
  void namespaceIsToldOnceAndNotAtItsMetrics() {
    assertThat(findings(RULE, set(counter("created"), gauge("pending")).namespace("myShop")))
        .containsExactly(
            Finding.of(
                Code.NAME_NOT_SNAKE_CASE,
                at("OrderMetrics.namespace"),
                "namespace",
                "myShop",
                "",
                "namespace = \"my\", subsystem = \"shop_orders\"; or namespace = \"myshop\""));
  }

  @Test
  void joinedNamespaceIsNotReserved() {
    assertThat(findings(RULE, set(gauge("pending")).namespace("foreThought")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("namespace = \"fore\", subsystem = \"thought_orders\"");
  }

  @Test
  void subsystemIsNotSpelledOutByGuessing() {
    assertThat(findings(RULE, set(gauge("pending")).subsystem("a-b")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "use lowercase words of the letters a to z and digits, starting with a letter: subsystem = \"…\"");
  }

  @Test
  void nameSaysWhereItCameFrom() {
    assertThat(findings(RULE, gauge("new__total")).get(0).text())
        .contains("The name \"new__total\", derived from the method, is not in snake case.");
  }

  @Test
  void proposedPrefixBreaksNoOtherRule() {
    assertThat(
            findings(
                RULE, set(gauge("pending")).namespace("Shop-Metrics").subsystem("order-metrics")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("namespace = \"shop\"", "subsystem = \"order\"");
  }

  @Test
  void prefixOfWhichNothingIsLeftIsRemoved() {
    assertThat(findings(RULE, set(gauge("pending")).subsystem("Metrics")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("remove it");
  }

  @Test
  void subsystemMustBeInSnakeCase() {
    assertThat(findings(RULE, set(gauge("pending")).subsystem("größe")))
        .containsExactly(
            Finding.of(
                Code.NAME_NOT_SNAKE_CASE,
                at("OrderMetrics.subsystem"),
                "subsystem",
                "größe",
                "",
                "use lowercase words of the letters a to z and digits, starting with a letter: subsystem = \"…\""));
  }

  @Test
  void methodWithDollarOrAccentGetsAnAsciiName() {
    assertThat(findings(RULE, gauge("café$Seats"), gauge("open__orders")))
        .containsExactly(
            Finding.of(
                Code.NAME_NOT_SNAKE_CASE,
                at("café$Seats"),
                "name",
                "café$seats",
                ", derived from the method,",
                "rename the method to \"cafeSeats\""),
            Finding.of(
                Code.NAME_NOT_SNAKE_CASE,
                at("open__orders"),
                "name",
                "open__orders",
                ", derived from the method,",
                "rename the method to \"openOrders\""));
  }

  @Test
  void methodWithoutAsciiFormIsAskedForAName() {
    assertThat(findings(RULE, gauge("注文")))
        .containsExactly(
            Finding.of(
                Code.NAME_NOT_SNAKE_CASE,
                at("注文"),
                "name",
                "注文",
                ", derived from the method,",
                "use lowercase words of the letters a to z and digits, starting with a letter: name = \"…\""));
  }

  @Test
  void javaNamesGiveSnakeCase() {
    assertThat(
            findings(RULE, counter("HTTPCalls"), gauge("cpu0Load"), gauge("x").named("shop_5xx")))
        .isEmpty();
  }

  @Test
  void veryLongNameIsJudgedWithoutRecursion() {
    assertThat(findings(RULE, gauge("x").named("a" + "_b".repeat(50_000)))).isEmpty();
  }

  @Test
  void namespaceAndSubsystemHaveOneFix() {
    assertThat(findings(RULE, set(gauge("pending")).namespace("MyApp").subsystem("paidOrders")))
        .extracting(Finding::site, finding -> finding.argument("fix"))
        .containsExactly(
            tuple(
                at("OrderMetrics.namespace"),
                "namespace = \"my\", subsystem = \"app_paid_orders\"; or namespace = \"myapp\", subsystem = \"paid_orders\""),
            tuple(
                at("OrderMetrics.subsystem"),
                "namespace = \"my\", subsystem = \"app_paid_orders\""));
  }

  @Test
  void namespaceOfOneWordLeavesTheSubsystemAlone() {
    assertThat(findings(RULE, set(gauge("pending")).namespace("Shop").subsystem("paidOrders")))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly("namespace = \"shop\"", "subsystem = \"paid_orders\"");
    assertThat(findings(RULE, set(gauge("pending")).namespace("MyApp").subsystem("orders")))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly(
            "namespace = \"my\", subsystem = \"app_orders\"; or namespace = \"myapp\"");
  }
}

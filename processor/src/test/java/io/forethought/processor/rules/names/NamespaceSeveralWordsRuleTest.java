package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link NamespaceSeveralWordsRule}. */
class NamespaceSeveralWordsRuleTest {

  private static final Rule RULE = new NamespaceSeveralWordsRule();

  @Test
  void namespaceIsOneWord() {
    assertThat(
            findings(
                RULE,
                set(gauge("open")).namespace("web_shop"),
                set("Other", gauge("open")).namespace("web_shop").subsystem("")))
        .containsExactly(
            Finding.of(
                Code.NAMESPACE_SEVERAL_WORDS,
                at("OrderMetrics.namespace"),
                "web_shop",
                "namespace = \"web\", subsystem = \"shop_orders\" (all names stay the same); or"
                    + " namespace = \"webshop\""),
            Finding.of(
                Code.NAMESPACE_SEVERAL_WORDS,
                at("Other.namespace"),
                "web_shop",
                "namespace = \"web\", subsystem = \"shop\" (all names stay the same); or namespace"
                    + " = \"webshop\""));
  }

  @Test
  void numberIsNoWordOfItsOwn() {
    assertThat(findings(RULE, set(gauge("open")).namespace("shop_2")))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly("namespace = \"shop2\"");
  }

  @Test
  void oneWordAndSubsystemsAreFine() {
    assertThat(
            findings(
                RULE,
                set(gauge("open")).subsystem("web_orders"),
                set("Only", gauge("open")).namespace("").subsystem("web_orders")))
        .isEmpty();
  }

  @Test
  void namesThatCannotStayAreNotPromisedTo() {
    assertThat(
            findings(
                RULE,
                set("Metric", gauge("open")).namespace("shop_metrics"),
                set("Camel", gauge("open")).namespace("webShop")))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly("namespace = \"shop\"", "namespace = \"webshop\"");
  }
}

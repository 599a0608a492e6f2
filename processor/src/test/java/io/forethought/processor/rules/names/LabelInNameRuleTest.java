package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestLabel.freeLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelInNameRule}. */
class LabelInNameRuleTest {

  private static final Rule RULE = new LabelInNameRule();

  @Test
  void labelInTheNameIsAnError() {
    assertThat(
            findings(
                RULE,
                counter("a").named("shop_provider_calls_total").labels(label("provider")),
                counter("createdByProvider").labels(label("provider")),
                gauge("orderTypeShare").labels(label("orderType"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_IN_NAME,
                at("a.name"),
                "shop_provider_calls_total",
                "provider",
                "name = \"shop_calls_total\""),
            Finding.of(
                Code.LABEL_IN_NAME,
                at("createdByProvider"),
                "shop_orders_created_by_provider_total",
                "provider",
                "rename the method to \"created\""),
            Finding.of(
                Code.LABEL_IN_NAME,
                at("orderTypeShare"),
                "shop_orders_order_type_share",
                "order_type",
                "rename the method to \"share\""));
  }

  @Test
  void nameThatIsItsLabelIsNotMadeToNothing() {
    assertThat(findings(RULE, counter("provider").labels(label("provider"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_IN_NAME,
                at("provider"),
                "shop_orders_provider_total",
                "provider",
                "name what is measured, or choose another label name: @Label(name = \"…\")"));
  }

  @Test
  void firstWordOfANameKeepsTellingTheApplication() {
    String words = "name what is measured, or choose another label name: @Label(name = \"…\")";
    assertThat(
            findings(
                RULE,
                set(
                        gauge("a").named("kind_open").labels(label("kind")),
                        gauge("b").named("kind_open_orders").labels(label("kind")),
                        gauge("c").named("shop_kind").labels(label("kind")))
                    .namespace("")
                    .subsystem(""),
                set(
                    "Other",
                    gauge("d").named("kind_open").labels(label("kind")),
                    gauge("e").named("kind_open_carts").labels(label("kind")),
                    gauge("f").named("shop_kind").labels(label("kind")))))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly(
            words,
            words,
            words,
            "name = \"shop_orders_open\"",
            "name = \"shop_orders_open_carts\"",
            words);
  }

  @Test
  void shortLabelCountsOnlyAfterBy() {
    assertThat(
            findings(
                RULE,
                gauge("appsOpen").labels(label("app")),
                gauge("appLoad").labels(label("app")),
                gauge("loadByApp").labels(label("app"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_IN_NAME,
                at("loadByApp"),
                "shop_orders_load_by_app",
                "app",
                "rename the method to \"load\""));
  }

  @Test
  void wordsOfTheSetDoNotCount() {
    assertThat(
            findings(
                RULE,
                gauge("pending").labels(label("orders")),
                gauge("b").named("shop_orders_open").labels(label("orders"))))
        .isEmpty();
  }

  @Test
  void partsOfWordsUnitsAndInfosAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("ordersOfType").labels(label("orderType")),
                gauge("providers").labels(label("provider")),
                gauge("wait").unit(BaseUnit.SECONDS).labels(label("seconds")),
                info("version").labels(freeLabel("version"))))
        .isEmpty();
  }
}

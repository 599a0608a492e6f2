package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Returned;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link SourceSettingIdleRule}. */
class SourceSettingIdleRuleTest {

  private static final Rule RULE = new SourceSettingIdleRule();

  @Test
  void aGaugeThatTheProgramSetsIsNotRead() {
    assertThat(findings(RULE, gauge("pending").refresh("60s").timeout("1s").unknownAfterFailure()))
        .containsExactly(idle("refresh"), idle("timeout"), idle("unknownAfterFailure"));
  }

  private static Finding idle(String attribute) {
    return Finding.of(
        Code.SOURCE_SETTING_IDLE,
        at("pending." + attribute),
        attribute,
        "shop_orders_pending",
        "the program sets the value itself",
        "remove it, or return double, and give the source when you register the set");
  }

  @Test
  void aGaugeThatEachScrapeReadsIsUnknownAfterAFailureAnyway() {
    assertThat(findings(RULE, gauge("pending").source().unknownAfterFailure()))
        .containsExactly(
            Finding.of(
                Code.SOURCE_SETTING_IDLE,
                at("pending.unknownAfterFailure"),
                "unknownAfterFailure",
                "shop_orders_pending",
                "the value of a gauge that each scrape reads is always unknown after a failure",
                "remove it, or add refresh = \"60s\""));
  }

  @Test
  void settingsOfAGaugeThatIsReadAreRight() {
    assertThat(
            findings(
                RULE,
                gauge("a").source().refresh("60s").timeout("1s").unknownAfterFailure(),
                gauge("b").source().timeout("1s"),
                gauge("c"),
                gauge("d").returning(Returned.Kind.OTHER, "int").refresh("60s"),
                counter("e")))
        .isEmpty();
  }
}

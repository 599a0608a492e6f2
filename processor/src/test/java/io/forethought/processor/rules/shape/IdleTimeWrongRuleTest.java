package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link IdleTimeWrongRule}. */
class IdleTimeWrongRuleTest {

  private static final Rule RULE = new IdleTimeWrongRule();

  @ParameterizedTest
  @CsvSource({
    "one hour, it is not a duration such as 1m30s, 1h",
    "2 hours,  it is not a duration such as 1m30s, 2h",
    "59s,      it must be from 1m to 1y,           1m",
    "0,        it must be from 1m to 1y,           1m",
    "1y1s,     it must be from 1m to 1y,           1y",
  })
  void aWrongTimeIsAnError(String idle, String reason, String meant) {
    assertThat(findings(RULE, counter("sold").labels(cappedLabel("campaign", 20, idle))))
        .containsExactly(
            Finding.of(
                Code.IDLE_TIME_WRONG,
                at("sold.campaign.idle"),
                idle,
                "campaign",
                "shop_orders_sold_total",
                reason,
                "idle = \"" + meant + "\""));
  }

  @Test
  void aStateSetKeepsItsSeries() {
    assertThat(findings(RULE, stateSet("mode", "OPEN").labels(cappedLabel("shop", 20, "1h"))))
        .containsExactly(
            Finding.of(
                Code.IDLE_TIME_WRONG,
                at("mode.shop.idle"),
                "1h",
                "shop",
                "shop_orders_mode",
                "the series of a state set are not removed",
                "remove idle"));
  }

  @ParameterizedTest
  @CsvSource({"1m", "1h", "30d", "1y"})
  void timesInTheRangeAreFine(String idle) {
    assertThat(
            findings(
                RULE,
                counter("sold").labels(cappedLabel("campaign", 20, idle), cappedLabel("shop", 20))))
        .isEmpty();
  }
}

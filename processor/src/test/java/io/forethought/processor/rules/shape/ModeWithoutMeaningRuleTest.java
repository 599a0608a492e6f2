package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Metric.GaugeMode;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link ModeWithoutMeaningRule}. */
class ModeWithoutMeaningRuleTest {

  private static final Rule RULE = new ModeWithoutMeaningRule();

  @Test
  void sumsOfRatiosAndOfTimesAreReported() {
    assertThat(
            findings(
                RULE,
                gauge("used").unit(BaseUnit.RATIO).mode(GaugeMode.LIVESUM),
                gauge("lastImportTimestamp").unit(BaseUnit.SECONDS).mode(GaugeMode.SUM)))
        .containsExactly(
            Finding.of(
                Code.MODE_WITHOUT_MEANING,
                at("used.multiprocess"),
                "shop_orders_used_ratio",
                "GaugeMode.LIVEMAX"),
            Finding.of(
                Code.MODE_WITHOUT_MEANING,
                at("lastImportTimestamp.multiprocess"),
                "shop_orders_last_import_timestamp_seconds",
                "GaugeMode.MAX"));
  }

  @Test
  void otherModesAndOtherValuesAreAccepted() {
    assertThat(
            findings(
                RULE,
                gauge("used").unit(BaseUnit.RATIO).mode(GaugeMode.MIN),
                gauge("free").unit(BaseUnit.RATIO),
                gauge("age").unit(BaseUnit.SECONDS).mode(GaugeMode.SUM),
                gauge("waiting").mode(GaugeMode.SUM)))
        .isEmpty();
  }
}

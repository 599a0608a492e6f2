package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link QuantilesNotAddableRule}. */
class QuantilesNotAddableRuleTest {

  private static final Rule RULE = new QuantilesNotAddableRule();

  @Test
  void theFixHasTheQueryForTheLargestQuantile() {
    assertThat(findings(RULE, summary("price").quantiles(0.5, 0.99)))
        .containsExactly(
            Finding.of(
                Code.QUANTILES_NOT_ADDABLE,
                at("price.quantiles"),
                "shop_orders_price",
                "histogram_quantile(0.99, sum by (le) (rate(shop_orders_price_bucket[5m])))"));
  }

  @Test
  void withoutQuantilesASummaryCanBeAggregated() {
    assertThat(findings(RULE, summary("a"), histogram("b"))).isEmpty();
  }
}

package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;

/** Tests {@link BucketsChangedRule}. */
class BucketsChangedRuleTest {

  private static final ModuleRule RULE = new BucketsChangedRule();

  @Test
  void lockedHistogramKeepsItsBuckets() {
    assertThat(
            module(histogram("size").buckets(1, 2.5))
                .locked("shop_orders_size\n  type: histogram\n  buckets: 1, 2\n")
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.BUCKETS_CHANGED, at("size"), "buckets", "shop_orders_size", "1, 2", "1, 2.5"));
  }

  @Test
  void lockedSummaryKeepsItsQuantiles() {
    assertThat(
            module(summary("size"))
                .locked("shop_orders_size\n  type: summary\n  quantiles: 0.5\n")
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.BUCKETS_CHANGED, at("size"), "quantiles", "shop_orders_size", "0.5", "none"));
  }

  @Test
  void sameBucketsAreFine() {
    assertThat(
            module(histogram("size").buckets(1, 2))
                .locked("shop_orders_size\n  type: histogram\n  buckets: 1.0, 2.0\n")
                .findings(RULE))
        .isEmpty();
  }
}

package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Metric.HistogramKind;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link BucketsIdleRule}. */
class BucketsIdleRuleTest {

  private static final Rule RULE = new BucketsIdleRule();

  @Test
  void bucketsOfANativeHistogramAreReported() {
    assertThat(findings(RULE, histogram("price").buckets(1, 2).kind(HistogramKind.NATIVE)))
        .containsExactly(Finding.of(Code.BUCKETS_IDLE, at("price.buckets"), "shop_orders_price"));
  }

  @Test
  void otherHistogramsHaveBuckets() {
    assertThat(
            findings(
                RULE,
                histogram("a").withoutBuckets().kind(HistogramKind.NATIVE),
                histogram("b").buckets(1, 2).kind(HistogramKind.BOTH),
                histogram("c").buckets(1, 2)))
        .isEmpty();
  }
}

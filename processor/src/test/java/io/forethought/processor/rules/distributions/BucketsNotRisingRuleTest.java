package io.forethought.processor.rules.distributions;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link BucketsNotRisingRule}. */
class BucketsNotRisingRuleTest {

  private static final Rule RULE = new BucketsNotRisingRule();

  @Test
  void bucketThatIsNotAboveTheOneBeforeIsOneError() {
    assertThat(findings(RULE, histogram("wait").buckets(5, 1, 1, 2.5)))
        .containsExactly(
            Finding.of(
                Code.BUCKETS_NOT_RISING,
                at("wait.buckets[1]"),
                "1",
                "shop_orders_wait",
                "5",
                "1, 2.5, 5"));
  }

  @Test
  void bucketsThatAreNotFiniteAreToldByTheirOwnRule() {
    assertThat(
            findings(RULE, histogram("wait").buckets(1, Double.NaN, 2, Double.POSITIVE_INFINITY)))
        .isEmpty();
  }

  @Test
  void risingBucketsAreFine() {
    assertThat(findings(RULE, histogram("wait").buckets(-1, 0, 0.001, 1e9))).isEmpty();
  }

  @Test
  void bucketsOfHttpMetricsRiseToo() {
    assertThat(findings(RULE, application("Shop").latencyBuckets(1.0, 0.5)))
        .containsExactly(
            Finding.of(
                Code.BUCKETS_NOT_RISING,
                at("latencyBuckets[1]"),
                "0.5",
                "latencyBuckets",
                "1",
                "0.5, 1"));
  }
}

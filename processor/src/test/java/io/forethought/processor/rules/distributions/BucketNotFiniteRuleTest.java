package io.forethought.processor.rules.distributions;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link BucketNotFiniteRule}. */
class BucketNotFiniteRuleTest {

  private static final Rule RULE = new BucketNotFiniteRule();

  @Test
  void bucketThatIsNotFiniteIsAnError() {
    assertThat(
            findings(
                RULE,
                histogram("wait")
                    .buckets(1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)))
        .containsExactly(
            Finding.of(Code.BUCKET_NOT_FINITE, at("wait.buckets[1]"), "NaN", "shop_orders_wait"),
            Finding.of(
                Code.BUCKET_NOT_FINITE, at("wait.buckets[2]"), "Infinity", "shop_orders_wait"),
            Finding.of(
                Code.BUCKET_NOT_FINITE, at("wait.buckets[3]"), "-Infinity", "shop_orders_wait"));
  }

  @Test
  void finiteBucketsAreFine() {
    assertThat(findings(RULE, histogram("wait").buckets(5, 1), gauge("open"))).isEmpty();
  }

  @Test
  void bucketsOfHttpMetricsAreFiniteToo() {
    assertThat(findings(RULE, application("Shop").sizeBuckets(1.0, Double.NaN)))
        .containsExactly(
            Finding.of(Code.BUCKET_NOT_FINITE, at("sizeBuckets[1]"), "NaN", "sizeBuckets"));
  }
}

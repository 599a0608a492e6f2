package io.forethought.processor.rules.distributions;

import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Metric;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link BucketsMissingRule}. */
class BucketsMissingRuleTest {

  private static final Rule RULE = new BucketsMissingRule();

  @Test
  void histogramWithoutBucketsIsAnErrorUnlessInSeconds() {
    assertThat(
            findings(
                RULE,
                histogram("size").withoutBuckets().unit(BaseUnit.BYTES),
                histogram("items").withoutBuckets(),
                histogram("wait").withoutBuckets().unit(BaseUnit.SECONDS)))
        .containsExactly(
            Finding.of(
                Code.BUCKETS_MISSING,
                at("size.@"),
                "shop_orders_size_bytes",
                "list buckets that fit, such as buckets = {1024, 16384, 262144, 4194304}"),
            Finding.of(
                Code.BUCKETS_MISSING,
                at("items.@"),
                "shop_orders_items",
                "list buckets that fit, such as buckets = {1, 10, 100}; for a duration, declare unit = Unit.SECONDS"));
  }

  @Test
  void emptyListIsAnErrorAlsoInSeconds() {
    assertThat(findings(RULE, histogram("wait").buckets().unit(BaseUnit.SECONDS)))
        .containsExactly(
            Finding.of(
                Code.BUCKETS_MISSING,
                at("wait.buckets"),
                "shop_orders_wait_seconds",
                "remove buckets, or list some: buckets = {0.1, 1, 10}"));
  }

  @Test
  void forgottenUnitIsToldByItsOwnRule() {
    assertThat(
            findings(
                RULE,
                histogram("waitMillis").named("shop_wait_ms").withoutBuckets(),
                histogram("waitSeconds").withoutBuckets(),
                histogram("wait")
                    .withoutBuckets()
                    .event()
                    .amount("time", Amount.Kind.DURATION, "Duration"),
                histogram("rest")
                    .withoutBuckets()
                    .event()
                    .labels(unsupportedLabel("time", "Duration"))))
        .isEmpty();
  }

  @Test
  void forgottenAmountThatIsNoDurationNeedsBuckets() {
    assertThat(
            findings(
                RULE,
                histogram("size")
                    .withoutBuckets()
                    .event()
                    .labels(unsupportedLabel("size", "long"))))
        .extracting(Finding::site)
        .containsExactly(at("size.@"));
  }

  @Test
  void otherTypesHaveNoBuckets() {
    assertThat(findings(RULE, gauge("open").withoutBuckets(), summary("wait").withoutBuckets()))
        .isEmpty();
  }

  @Test
  void aNativeHistogramNeedsNone() {
    assertThat(
            findings(RULE, histogram("price").withoutBuckets().kind(Metric.HistogramKind.NATIVE)))
        .isEmpty();
  }
}

package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.slo;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Metric.HistogramKind;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link ThresholdWithoutBucketRule}. */
class ThresholdWithoutBucketRuleTest {

  private static final ModuleRule RULE = new ThresholdWithoutBucketRule();

  @ParameterizedTest
  @CsvSource({
    "0.4, 'write threshold = 0.5, or add 0.4 to the buckets'",
    "500, 'write threshold = 2.5, or add 500 to the buckets'",
    "0, 'write threshold = 0.1, or add 0 to the buckets'",
    "NaN, write a bound of a bucket",
    "Infinity, write a bound of a bucket"
  })
  void fixIsTheNearestBound(double threshold, String fix) {
    assertThat(
            module(histogram("answered").buckets(0.1, 0.5, 1, 2.5))
                .operated("answered", slo("answers").threshold(threshold))
                .findings(RULE))
        .extracting(Finding::code, Finding::site, finding -> finding.argument("fix"))
        .containsExactly(tuple(Code.THRESHOLD_WITHOUT_BUCKET, at("answers.threshold"), fix));
  }

  @Test
  void messageNamesTheMetric() {
    assertThat(
            module(histogram("answered").buckets(1, 2))
                .operated("answered", slo("answers").threshold(1.2))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.THRESHOLD_WITHOUT_BUCKET,
                at("answers.threshold"),
                "1.2",
                "answers",
                "shop_orders_answered",
                "write threshold = 1, or add 1.2 to the buckets"));
  }

  @Test
  void aNativeHistogramNeedsBucketsOfItsOwn() {
    assertThat(
            module(histogram("answered").buckets(0.1, 1).kind(HistogramKind.NATIVE))
                .operated("answered", slo("answers").threshold(0.1))
                .findings(RULE))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly(
            "a native histogram has no such bounds: write kind = HistogramKind.BOTH, with 0.1 in"
                + " buckets");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 1, 2.5})
  void everyBoundIsFine(double threshold) {
    assertThat(
            module(histogram("answered").buckets(0.1, 0.5, 1, 2.5))
                .operated("answered", slo("answers").threshold(threshold))
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void counterIsForAnotherRule() {
    assertThat(
            module(counter("failed"))
                .operated("failed", slo("payments").threshold(1))
                .findings(RULE))
        .isEmpty();
  }
}

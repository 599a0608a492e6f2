package io.forethought.processor.rules.distributions;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link BucketsInOtherUnitRule}. */
class BucketsInOtherUnitRuleTest {

  private static final Rule RULE = new BucketsInOtherUnitRule();

  @Test
  void durationsInMillisecondsAreWrittenInSeconds() {
    assertThat(findings(RULE, seconds(100, 250, 500, 1000)))
        .containsExactly(milliseconds("wait.buckets", "0.1, 0.25, 0.5, 1"));
  }

  @Test
  void ratioInPercentIsWrittenAsFractions() {
    assertThat(findings(RULE, histogram("wait").unit(BaseUnit.RATIO).buckets(50, 90, 99.9)))
        .containsExactly(
            Finding.of(
                Code.BUCKETS_IN_OTHER_UNIT,
                at("wait.buckets"),
                "shop_orders_wait_ratio",
                "percent",
                "as a fraction",
                "0.5, 0.9, 0.999"));
  }

  @Test
  void bucketsOfHttpMetricsAreInSecondsToo() {
    assertThat(findings(RULE, application("Shop").latencyBuckets(50.0, 100.0, 200.0)))
        .containsExactly(
            Finding.of(
                Code.BUCKETS_IN_OTHER_UNIT,
                at("latencyBuckets"),
                "latencyBuckets",
                "milliseconds",
                "in seconds",
                "0.05, 0.1, 0.2"));
    assertThat(findings(RULE, application("Shop").sizeBuckets(100.0, 1000.0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50,100",
        "75,150,300",
        "100,1000,10000",
        "250",
        "500,1000,3000,60000",
        "0,5,10,25,50,75,100,250,500,750,1000,2500,5000,7500,10000",
        "5,25,100,250"
      })
  void boundsThatOnlyMillisecondsHaveAreReported(String bounds) {
    assertThat(findings(RULE, seconds(numbers(bounds))))
        .extracting(Finding::code)
        .containsExactly(Code.BUCKETS_IN_OTHER_UNIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60,300,3600",
        "90,180,360",
        "3600,86400",
        "300,900,1000",
        "30,60,120",
        "1,5,10,50,100,500,1000",
        "0.1,250,500",
        "100.5,200",
        "10,25,50",
        "500,100",
        "-1,0,1"
      })
  void boundsOfLongJobsAndOthersAreFine(String bounds) {
    assertThat(findings(RULE, seconds(numbers(bounds)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5,0.9,1", "0.5,1,2,50", "1,2,5,10", "1,10,100,1000", "-50,50"})
  void ratiosThatAreFractionsOrGreaterAreFine(String bounds) {
    assertThat(findings(RULE, histogram("wait").unit(BaseUnit.RATIO).buckets(numbers(bounds))))
        .isEmpty();
  }

  @Test
  void otherUnitsAreFine() {
    assertThat(
            findings(
                RULE,
                histogram("items").buckets(50, 100),
                histogram("size").unit(BaseUnit.BYTES).buckets(50, 100),
                histogram("wait").unit(BaseUnit.SECONDS)))
        .isEmpty();
  }

  private static TestMetric seconds(double... bounds) {
    return histogram("wait").unit(BaseUnit.SECONDS).buckets(bounds);
  }

  private static double[] numbers(String bounds) {
    return Arrays.stream(bounds.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  private static Finding milliseconds(String site, String fix) {
    return Finding.of(
        Code.BUCKETS_IN_OTHER_UNIT,
        at(site),
        "shop_orders_wait_seconds",
        "milliseconds",
        "in seconds",
        fix);
  }
}

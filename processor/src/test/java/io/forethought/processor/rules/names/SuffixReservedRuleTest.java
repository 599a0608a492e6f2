package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.reported;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link SuffixReservedRule}. */
class SuffixReservedRuleTest {

  private static final Rule RULE = new SuffixReservedRule();

  @Test
  void suffixOfAnotherTypeIsAnError() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_open_count"),
                counter("b").named("shop_paid_count"),
                gauge("openSum"),
                histogram("readBucket"),
                gauge("lastCreated"),
                gauge("c").named("shop_build_info")))
        .containsExactly(
            Finding.of(
                Code.SUFFIX_RESERVED,
                at("a.name"),
                "gauge",
                "shop_open_count",
                "_count",
                "histograms and summaries",
                "name = \"shop_open\""),
            Finding.of(
                Code.SUFFIX_RESERVED,
                at("b.name"),
                "counter",
                "shop_paid_count",
                "_count",
                "histograms and summaries",
                "name = \"shop_paid_total\""),
            Finding.of(
                Code.SUFFIX_RESERVED,
                at("openSum"),
                "gauge",
                "shop_orders_open_sum",
                "_sum",
                "histograms and summaries",
                "rename the method to \"open\""),
            Finding.of(
                Code.SUFFIX_RESERVED,
                at("readBucket"),
                "histogram",
                "shop_orders_read_bucket",
                "_bucket",
                "histogram buckets",
                "rename the method to \"read\""),
            Finding.of(
                Code.SUFFIX_RESERVED,
                at("lastCreated"),
                "gauge",
                "shop_orders_last_created",
                "_created",
                "creation times of series",
                "rename the method to \"last\""),
            Finding.of(
                Code.SUFFIX_RESERVED,
                at("c.name"),
                "gauge",
                "shop_build_info",
                "_info",
                "info metrics",
                "name = \"shop_build\""));
  }

  @Test
  void suffixAloneLeavesTheWordsOfTheSet() {
    assertThat(findings(RULE, gauge("count")))
        .containsExactly(
            Finding.of(
                Code.SUFFIX_RESERVED,
                at("count"),
                "gauge",
                "shop_orders_count",
                "_count",
                "histograms and summaries",
                "name = \"shop_orders\""));
  }

  @Test
  void keywordIsNotProposedAsAMethod() {
    assertThat(findings(RULE, gauge("newCount")))
        .containsExactly(
            Finding.of(
                Code.SUFFIX_RESERVED,
                at("newCount"),
                "gauge",
                "shop_orders_new_count",
                "_count",
                "histograms and summaries",
                "name = \"shop_orders_new\""));
  }

  @Test
  void suffixInFrontOfTheRightOneIsFine() {
    assertThat(
            findings(RULE, counter("created"), counter("count"), info("build"), gauge("discount")))
        .isEmpty();
  }

  @Test
  void collisionWithTheOtherMetricIsToldInstead() {
    assertThat(
            reported(
                Code.SUFFIX_RESERVED, histogram("a").named("foo"), gauge("b").named("foo_count")))
        .isEmpty();
  }
}

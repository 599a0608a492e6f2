package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import org.junit.jupiter.api.Test;

/** Tests {@link SampleNameTakenRule}. */
class SampleNameTakenRuleTest {

  private static final SampleNameTakenRule RULE = new SampleNameTakenRule();

  @Test
  void gaugeInAHistogramIsAnErrorAtTheLaterOne() {
    assertThat(findings(RULE, histogram("wait").named("foo"), gauge("open").named("foo_count")))
        .containsExactly(
            Finding.of(
                Code.SAMPLE_NAME_TAKEN,
                at("open.name"),
                "gauge",
                "foo_count",
                "sample",
                "foo_count",
                "foo",
                "wait"));
    assertThat(findings(RULE, gauge("open").named("foo_count"), histogram("wait").named("foo")))
        .containsExactly(
            Finding.of(
                Code.SAMPLE_NAME_TAKEN,
                at("wait.name"),
                "histogram",
                "foo",
                "sample",
                "foo_count",
                "foo_count",
                "open"));
  }

  @Test
  void setsShareTheNamesOfSamples() {
    assertThat(
            module(
                    set(histogram("wait").named("foo")),
                    set("Other", gauge("open").named("foo_count")))
                .findings(RULE))
        .extracting(Finding::site, finding -> finding.arguments().get(3))
        .containsExactly(tuple(at("open.name"), "foo_count"));
  }

  @Test
  void createdIsClaimedByCounters() {
    assertThat(
            findings(
                RULE,
                counter("a").named("orders_total"),
                counter("b").named("orders_created_total"),
                gauge("c").named("orders_created")))
        .containsExactly(
            Finding.of(
                Code.SAMPLE_NAME_TAKEN,
                at("c.name"),
                "gauge",
                "orders_created",
                "family",
                "orders_created",
                "orders_created_total",
                "b"));
  }

  @Test
  void familyOfAnInfoIsClaimed() {
    assertThat(findings(RULE, info("build").named("build_info"), gauge("b").named("build")))
        .containsExactly(
            Finding.of(
                Code.SAMPLE_NAME_TAKEN,
                at("b.name"),
                "gauge",
                "build",
                "family",
                "build",
                "build_info",
                "build"));
  }

  @Test
  void sameNameIsToldByItsOwnRule() {
    assertThat(findings(RULE, gauge("a").named("foo"), gauge("b").named("foo"))).isEmpty();
  }

  @Test
  void namesThatOnlyLookAlikeAreFine() {
    assertThat(findings(RULE, histogram("a").named("foo"), gauge("b").named("foo_counts")))
        .isEmpty();
  }
}

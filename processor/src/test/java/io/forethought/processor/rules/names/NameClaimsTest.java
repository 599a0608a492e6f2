package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link NameClaims} through the rule that uses it. */
class NameClaimsTest {

  private static final Rule RULE = new OldNameUnexportableRule();

  @Test
  void nameOfAnotherMetricIsTaken() {
    assertThat(
            findings(
                RULE,
                counter("created").renamedFrom("shop_orders_failed_total"),
                counter("failed")))
        .containsExactly(
            finding(
                "counter",
                "shop_orders_created_total",
                "shop_orders_failed_total",
                "\"shop_orders_failed\" is already used by \"shop_orders_failed_total\" at failed",
                "rename the other metric, or remove @RenamedFrom"));
  }

  @Test
  void sampleOfAnotherMetricIsTaken() {
    assertThat(
            findings(
                RULE, histogram("wait").named("wait"), gauge("created").renamedFrom("wait_count")))
        .containsExactly(
            finding(
                "gauge",
                "shop_orders_created",
                "wait_count",
                "\"wait_count\" is already used by \"wait\" at wait",
                "rename the other metric, or remove @RenamedFrom"));
  }

  @Test
  void sampleOfItsOwnNewNameIsTaken() {
    assertThat(findings(RULE, summary("created").named("delay_count").renamedFrom("delay")))
        .containsExactly(
            finding(
                "summary",
                "delay_count",
                "delay",
                "\"delay_count\" is already used by \"delay_count\" at created",
                "rename the other metric, or remove @RenamedFrom"));
  }

  @Test
  void oldNameBelongsToOneMetric() {
    assertThat(
            findings(
                RULE,
                gauge("failed").renamedFrom("made"),
                gauge("created").renamedFrom("made"),
                gauge("sent").renamedFrom("left")))
        .containsExactly(
            finding(
                "gauge",
                "shop_orders_created",
                "made",
                "\"made\" is already used by \"made\" at failed",
                "rename the other metric, or remove @RenamedFrom"));
  }

  private static Finding finding(String type, String name, String old, String reason, String fix) {
    return Finding.of(
        Code.OLD_NAME_UNEXPORTABLE, at("created.oldName"), type, name, old, reason, fix);
  }
}

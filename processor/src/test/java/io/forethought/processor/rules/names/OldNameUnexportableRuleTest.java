package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestLabel.booleanLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link OldNameUnexportableRule}. */
class OldNameUnexportableRuleTest {

  private static final Rule RULE = new OldNameUnexportableRule();

  private static final String LETTERS =
      "a Prometheus name contains only the letters a to z and A to Z, digits, \"_\" and \":\", and"
          + " does not start with a digit";
  private static final String REMOVE = "remove @RenamedFrom";
  private static final String RECORD =
      "remove @RenamedFrom, and export the old name with a recording rule";

  @Test
  void counterHadTotal() {
    assertThat(findings(RULE, counter("created").renamedFrom("shop_made")))
        .containsExactly(
            finding(
                "counter",
                "shop_orders_created_total",
                "shop_made",
                "the exported name of a counter ends in \"_total\"",
                proposed("shop_made_total", RECORD)));
  }

  @Test
  void infoHadInfo() {
    assertThat(findings(RULE, info("created").renamedFrom("shop_total")))
        .containsExactly(
            finding(
                "info",
                "shop_orders_created_info",
                "shop_total",
                "the exported name of an info metric ends in \"_info\"",
                proposed("shop_total_info", RECORD)));
  }

  @Test
  void whatWouldBeTheNewNameIsNotProposed() {
    assertThat(findings(RULE, counter("created").renamedFrom("shop_orders_created")))
        .containsExactly(
            finding(
                "counter",
                "shop_orders_created_total",
                "shop_orders_created",
                "the exported name of a counter ends in \"_total\"",
                RECORD));
  }

  @Test
  void suffixAloneIsNoName() {
    assertThat(findings(RULE, counter("created").renamedFrom("_total")))
        .containsExactly(
            finding(
                "counter",
                "shop_orders_created_total",
                "_total",
                "there is nothing before \"_total\"",
                REMOVE));
  }

  @ParameterizedTest
  @CsvSource({
    "shop.made,shop_made_total",
    "shop-made_total,shop_made_total",
    "1made_total,_made_total",
    "'made ',made__total",
    "日本,___total"
  })
  void illegalNamesLookedOtherwiseOnMetrics(String old, String proposal) {
    assertThat(findings(RULE, counter("created").renamedFrom(old)))
        .containsExactly(
            finding(
                "counter", "shop_orders_created_total", old, LETTERS, proposed(proposal, REMOVE)));
  }

  @Test
  void emptyIsNoName() {
    assertThat(findings(RULE, gauge("created").renamedFrom("")))
        .containsExactly(
            finding(
                "gauge",
                "shop_orders_created",
                "",
                "the old name is empty",
                "write the complete name that was on /metrics, or remove @RenamedFrom"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_bucket", "_count", "_sum", "_created"})
  void sampleOfAHistogramIsNotItsName(String end) {
    assertThat(findings(RULE, histogram("created").renamedFrom("shop_wait" + end)))
        .containsExactly(
            finding(
                "histogram",
                "shop_orders_created",
                "shop_wait" + end,
                "\"" + end + "\" is the suffix of one of its samples",
                proposed("shop_wait", RECORD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_count", "_sum", "_created"})
  void sampleOfASummaryIsNotItsName(String end) {
    assertThat(findings(RULE, summary("created").renamedFrom(end)))
        .containsExactly(
            finding(
                "summary",
                "shop_orders_created",
                end,
                "\"" + end + "\" is the suffix of one of its samples",
                RECORD));
  }

  @Test
  void newNameIsNoOldOne() {
    assertThat(findings(RULE, gauge("created").renamedFrom("shop_orders_created")))
        .containsExactly(
            finding(
                "gauge",
                "shop_orders_created",
                "shop_orders_created",
                "it already has this name",
                "write the name that it had before, or remove @RenamedFrom"));
    assertThat(findings(RULE, counter("created").named("made").renamedFrom("made_total")))
        .containsExactly(
            finding(
                "counter",
                "made",
                "made_total",
                "it already has this name",
                "write the name that it had before, or remove @RenamedFrom"));
  }

  @ParameterizedTest
  @CsvSource({
    "shop:mode,a label name cannot contain \":\"",
    "__mode,'\"__\" is reserved for Prometheus internals'"
  })
  void statesNeedANameThatALabelCanHave(String old, String reason) {
    assertThat(findings(RULE, stateSet("created", "OPEN").renamedFrom(old)))
        .containsExactly(
            finding(
                "state set",
                "shop_orders_created",
                old,
                "the label of its states has the name of the state set, and " + reason,
                REMOVE));
  }

  @Test
  void statesNeedANameThatNoLabelHas() {
    assertThat(
            findings(
                RULE, stateSet("created", "OPEN").labels(booleanLabel("mode")).renamedFrom("mode")))
        .containsExactly(
            finding(
                "state set",
                "shop_orders_created",
                "mode",
                "the label of its states has the name of the state set, and another label has this"
                    + " name",
                "rename the label \"mode\", or remove @RenamedFrom"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Shop__Made_", "shop:made", "_x", "__x", "a", "x_total", "x_bucket", "up"})
  void styleOfAGaugeIsNotJudged(String old) {
    assertThat(findings(RULE, gauge("created").renamedFrom(old))).isEmpty();
  }

  @Test
  void namesThatTheTypeCanHaveAreFine() {
    assertThat(
            findings(
                RULE,
                counter("a").renamedFrom("x_created_total"),
                info("b").renamedFrom("y_total_info"),
                histogram("c").renamedFrom("countTotal"),
                summary("d").renamedFrom("z_bucket"),
                stateSet("e", "OPEN").renamedFrom("x_info"),
                gauge("f")))
        .isEmpty();
  }

  private static String proposed(String name, String otherwise) {
    return "value = \"" + name + "\", if that was its name on /metrics; otherwise " + otherwise;
  }

  private static Finding finding(String type, String name, String old, String reason, String fix) {
    return Finding.of(
        Code.OLD_NAME_UNEXPORTABLE, at("created.oldName"), type, name, old, reason, fix);
  }

  @Test
  void secondMetricCannotHaveTheSameOldName() {
    assertThat(
            findings(
                RULE,
                counter("created").renamedFrom("shop_made_total"),
                counter("built").renamedFrom("shop_made_total"),
                gauge("open").renamedFrom("shop_made")))
        .extracting(Finding::site, finding -> finding.argument("reason"))
        .containsExactly(
            tuple(
                at("built.oldName"),
                "\"shop_made\" is already used by \"shop_made_total\" at created"),
            tuple(
                at("open.oldName"),
                "\"shop_made\" is already used by \"shop_made_total\" at created"));
  }
}

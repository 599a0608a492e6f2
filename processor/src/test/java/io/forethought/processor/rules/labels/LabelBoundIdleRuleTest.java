package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.booleanLabel;
import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.freeLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelBoundIdleRule}. */
class LabelBoundIdleRuleTest {

  private static final Rule RULE = new LabelBoundIdleRule();

  @Test
  void boundOfAnotherTypeIsAnError() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(
                        label("a").giving("max"),
                        booleanLabel("b").giving("from", "to"),
                        rangedLabel("c", 1, 5).giving("values", "from", "to"),
                        listedLabel("d", "x").giving("values", "max"),
                        cappedLabel("e", 5).giving("max", "from")),
                info("build").labels(freeLabel("version").giving("max"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_BOUND_IDLE,
                at("open.a.max"),
                "max",
                "enum",
                "a",
                "remove it; the enum constants are the bound"),
            Finding.of(
                Code.LABEL_BOUND_IDLE,
                at("open.b.from"),
                "from",
                "boolean",
                "b",
                "remove it; true and false are the bound"),
            Finding.of(
                Code.LABEL_BOUND_IDLE,
                at("open.b.to"),
                "to",
                "boolean",
                "b",
                "remove it; true and false are the bound"),
            Finding.of(
                Code.LABEL_BOUND_IDLE,
                at("open.c.values"),
                "values",
                "int",
                "c",
                "remove it; from and to are the bound"),
            Finding.of(
                Code.LABEL_BOUND_IDLE,
                at("open.d.max"),
                "max",
                "String",
                "d",
                "remove it; the listed values are the bound"),
            Finding.of(
                Code.LABEL_BOUND_IDLE,
                at("open.e.from"),
                "from",
                "String",
                "e",
                "remove it; a String is bounded by values or max"),
            Finding.of(
                Code.LABEL_BOUND_IDLE,
                at("build.version.max"),
                "max",
                "String",
                "version",
                "remove it; an info metric has one series whatever its label values"));
  }

  @Test
  void missingBoundIsToldByItsOwnRule() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(
                        unboundedLabel("a", "String").giving("from"),
                        unsupportedLabel("b", "long").giving("max"))))
        .isEmpty();
  }

  @Test
  void appliedBoundsAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(
                        label("a"),
                        rangedLabel("b", 1, 2),
                        listedLabel("c", "x"),
                        cappedLabel("d", 5))))
        .isEmpty();
  }

  @Test
  void onlyTheFirstValuesSeenHaveAnIdleTime() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(
                        listedLabel("a", "x").giving("values", "idle"),
                        cappedLabel("b", 5, "1h").giving("max", "idle"),
                        unboundedLabel("c", "String").giving("idle"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_BOUND_IDLE,
                at("open.a.idle"),
                "idle",
                "String",
                "a",
                "remove it; only a String with max has series that can be removed"));
  }
}

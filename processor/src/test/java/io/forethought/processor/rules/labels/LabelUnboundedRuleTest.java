package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.booleanLabel;
import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.freeLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link LabelUnboundedRule}. */
class LabelUnboundedRuleTest {

  private static final Rule RULE = new LabelUnboundedRule();

  @Test
  void stringWithoutBoundIsAnErrorAtTheParameter() {
    assertThat(findings(RULE, gauge("open").labels(unboundedLabel("channel", "String"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_UNBOUNDED,
                at("open.channel"),
                "String",
                "channel",
                "channel",
                "@Label(values = {\"…\", \"…\"}) String channel, @Label(max = 20) String channel, or an enum"));
  }

  @Test
  void intWithoutRangeIsAnError() {
    assertThat(
            findings(RULE, gauge("open").labels(unboundedLabel("starCount", "int").named("stars"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_UNBOUNDED,
                at("open.starCount"),
                "int",
                "starCount",
                "stars",
                "@Label(from = 1, to = 5) int starCount, or an enum"));
  }

  @Test
  void noBoundIsProposedForWhatNeverEnds() {
    assertThat(findings(RULE, gauge("open").labels(unboundedLabel("userId", "String"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_UNBOUNDED,
                at("open.userId"),
                "String",
                "userId",
                "user_id",
                "remove the label and record the user in a log or trace, or use an enum that groups the values"));
  }

  @Test
  void everyBoundIsEnough() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(
                        label("a"),
                        booleanLabel("b"),
                        rangedLabel("c", 1, 5),
                        listedLabel("d", "x"),
                        cappedLabel("e", 1)),
                info("build").labels(freeLabel("version"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes | @Amount long bytes, and declare unit = Unit.BYTES",
        "sentKb | @Amount long bytes, and declare unit = Unit.BYTES",
        "millis | @Amount Duration time, and declare unit = Unit.SECONDS",
        "delayMillis | @Amount Duration delay, and declare unit = Unit.SECONDS",
        "items | if it is the amount of the event: @Amount long items; if it is a label: @Label(from = 1, to = 5) int items, or an enum",
      })
  void intOfAnEventIsPerhapsTheAmount(String parameter, String fix) {
    assertThat(findings(RULE, counter("sent").event().labels(unboundedLabel(parameter, "int"))))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly(fix);
  }

  @Test
  void numberOfAMetricThatNeedsAnAmountIsReportedElsewhere() {
    assertThat(
            findings(
                RULE,
                gauge("open").event().labels(unboundedLabel("items", "int")),
                counter("sent")
                    .unit(BaseUnit.BYTES)
                    .event()
                    .labels(unboundedLabel("bytes", "int"))))
        .isEmpty();
  }

  @Test
  void boundOfAnotherTypeShowsTheTypeThatIsMeant() {
    assertThat(
            findings(
                RULE,
                counter("failed")
                    .event()
                    .labels(
                        unboundedLabel("status", "int").giving("values"),
                        unboundedLabel("level", "int").giving("max"),
                        unboundedLabel("stars", "String").giving("from", "to"),
                        unboundedLabel("floor", "int").giving("from"))))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly(
            "String status",
            "String level",
            "int stars",
            "@Label(from = 1, to = 5) int floor, or an enum");
  }

  @Test
  void besideTwoStatesAParameterIsALabel() {
    assertThat(
            findings(
                RULE,
                stateSet("mode")
                    .states(List.of(), List.of("from", "to"), "ON")
                    .event()
                    .labels(unboundedLabel("size", "int"))))
        .extracting(Finding::site)
        .containsExactly(at("mode.size"));
  }
}

package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.booleanLabel;
import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.freeLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

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
}

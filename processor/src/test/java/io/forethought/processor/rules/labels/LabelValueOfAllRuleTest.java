package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.enumLabel;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelValueOfAllRule}. */
class LabelValueOfAllRuleTest {

  private static final Rule RULE = new LabelValueOfAllRule();

  @Test
  void valueForAllOthersIsAnError() {
    assertThat(
            findings(
                RULE,
                counter("paid").labels(enumLabel("kind", "CARD", "ALL")),
                gauge("open").labels(listedLabel("channel", "web", "Total"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_VALUE_OF_ALL,
                at("Kind.ALL"),
                "enum Kind",
                "all",
                "remove ALL and let queries sum up the others; if it is a value like the others, rename it: @LabelValue(\"…\")"),
            Finding.of(
                Code.LABEL_VALUE_OF_ALL,
                at("open.channel.values"),
                "label \"channel\"",
                "Total",
                "remove it and let queries sum up the others; if it is a value like the others, rename it: another word"));
  }

  @Test
  void enumOfManyMetricsIsToldOnce() {
    assertThat(
            findings(
                RULE,
                counter("paid").labels(enumLabel("kind", "SUM")),
                gauge("open").labels(enumLabel("kind", "SUM"))))
        .hasSize(1);
  }

  @Test
  void otherValuesStatesAndFactsAreFine() {
    assertThat(
            findings(
                RULE,
                counter("paid").labels(enumLabel("kind", "OVERALL", "ANY", "NONE")),
                info("build").labels(enumLabel("kind", "ALL")),
                stateSet("mode", "ALL", "SOME")))
        .isEmpty();
  }
}

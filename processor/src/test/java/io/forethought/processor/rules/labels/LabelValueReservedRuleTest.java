package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.enumLabel;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelValueReservedRule}. */
class LabelValueReservedRuleTest {

  private static final Rule RULE = new LabelValueReservedRule();

  @Test
  void emptyValueIsAnError() {
    assertThat(
            findings(
                RULE, gauge("open").labels(enumLabel("kind", "NONE="), listedLabel("channel", ""))))
        .containsExactly(
            Finding.of(
                Code.LABEL_VALUE_RESERVED,
                at("Kind.NONE"),
                "enum Kind",
                "",
                "a missing label",
                "@LabelValue(\"none\")"),
            Finding.of(
                Code.LABEL_VALUE_RESERVED,
                at("open.channel.values"),
                "label \"channel\"",
                "",
                "a missing label",
                "use a word instead, such as \"none\""));
  }

  @Test
  void valueOfTheOverflowIsAnError() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(enumLabel("kind", "_OTHER"), listedLabel("channel", "web", "_other"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_VALUE_RESERVED,
                at("Kind._OTHER"),
                "enum Kind",
                "_other",
                "values outside the bound",
                "@LabelValue(\"others\")"),
            Finding.of(
                Code.LABEL_VALUE_RESERVED,
                at("open.channel.values"),
                "label \"channel\"",
                "_other",
                "values outside the bound",
                "remove it; values that are not listed are recorded as \"_other\" anyway"));
  }

  @Test
  void secondValueOfOneTextIsToldAsRepeated() {
    TestMetric open = gauge("open").labels(enumLabel("kind", "OTHERS=_other", "_OTHER"));

    assertThat(findings(RULE, open)).extracting(Finding::site).containsExactly(at("Kind.OTHERS"));
    assertThat(findings(new LabelValueRepeatedRule(), open))
        .extracting(Finding::site)
        .containsExactly(at("Kind._OTHER"));
  }

  @Test
  void enumOfManyMetricsIsToldOnce() {
    assertThat(
            findings(
                RULE,
                gauge("open").labels(enumLabel("kind", "NONE=")),
                gauge("paid").labels(enumLabel("type", "NONE="))))
        .hasSize(1);
  }

  @Test
  void otherValuesAreFine() {
    assertThat(findings(RULE, gauge("open").labels(enumLabel("kind", "OTHER", "NONE")))).isEmpty();
  }
}

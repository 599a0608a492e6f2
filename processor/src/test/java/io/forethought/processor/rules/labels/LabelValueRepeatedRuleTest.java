package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.enumLabel;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelValueRepeatedRule}. */
class LabelValueRepeatedRuleTest {

  private static final Rule RULE = new LabelValueRepeatedRule();

  @Test
  void constantsRenderedAlikeAreAnErrorAtTheLaterOne() {
    assertThat(
            findings(RULE, gauge("open").labels(enumLabel("kind", "PayPal", "PAYPAL", "X=paypal"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_VALUE_REPEATED,
                at("Kind.PAYPAL"),
                "enum Kind",
                "paypal",
                "PayPal",
                "PAYPAL",
                "give PAYPAL another value: @LabelValue(\"…\")"),
            Finding.of(
                Code.LABEL_VALUE_REPEATED,
                at("Kind.X"),
                "enum Kind",
                "paypal",
                "PayPal",
                "X",
                "give X another value: @LabelValue(\"…\")"));
  }

  @Test
  void listedValuesAreDifferent() {
    assertThat(findings(RULE, gauge("open").labels(listedLabel("channel", "web", "app", "web"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_VALUE_REPEATED,
                at("open.channel.values"),
                "label \"channel\"",
                "web",
                "values[0]",
                "values[2]",
                "remove one of them"));
  }

  @Test
  void statesAreDifferent() {
    assertThat(findings(RULE, stateSet("mode", "ON", "On")))
        .extracting(Finding::site, finding -> finding.arguments().get(0))
        .containsExactly(tuple(at("Kind.On"), "enum Kind"));
  }

  @Test
  void enumOfManyMetricsIsToldOnce() {
    assertThat(
            findings(
                RULE,
                gauge("open").labels(enumLabel("kind", "A", "a")),
                gauge("paid").labels(enumLabel("type", "A", "a"))))
        .extracting(Finding::site)
        .containsExactly(at("Kind.a"));
  }

  @Test
  void differentValuesAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(enumLabel("kind", "A", "B=c"), listedLabel("channel", "web", "Web"))))
        .isEmpty();
  }
}

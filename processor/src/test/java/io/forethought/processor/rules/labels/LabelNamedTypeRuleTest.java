package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelNamedTypeRule}. */
class LabelNamedTypeRuleTest {

  private static final Rule RULE = new LabelNamedTypeRule();

  @Test
  void labelSaysWhatItIsTheTypeOf() {
    assertThat(
            findings(
                RULE,
                counter("paid").labels(label("type")),
                gauge("open").labels(listedLabel("sort", "a", "b").named("type"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_NAMED_TYPE,
                at("paid.type"),
                "@Label(name = \"kind_type\"), or rename the parameter"),
            Finding.of(Code.LABEL_NAMED_TYPE, at("open.sort.name"), "name = \"…_type\""));
  }

  @Test
  void nameOfAnotherLabelIsNotProposed() {
    assertThat(findings(RULE, counter("paid").labels(label("type"), label("kindType"))))
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly("@Label(name = \"…_type\"), or rename the parameter");
  }

  @Test
  void typesOfSomethingAreFine() {
    assertThat(findings(RULE, counter("paid").labels(label("orderType"), label("kind")))).isEmpty();
  }

  @Test
  void typeThatCannotBeALabelIsToldFirst() {
    assertThat(findings(RULE, counter("paid").labels(unsupportedLabel("type", "Object"))))
        .isEmpty();
  }
}

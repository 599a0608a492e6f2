package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelNameLostRule}. */
class LabelNameLostRuleTest {

  private static final Rule RULE = new LabelNameLostRule();

  @Test
  void labelOfAParameterWithoutNameIsAnError() {
    assertThat(findings(RULE, counter("sent").labels(label("arg0"), label("arg12"))))
        .containsExactly(
            Finding.of(Code.LABEL_NAME_LOST, at("sent.arg0"), "arg0"),
            Finding.of(Code.LABEL_NAME_LOST, at("sent.arg12"), "arg12"));
  }

  @Test
  void namedLabelsAreFine() {
    assertThat(findings(RULE, counter("sent").labels(label("arg0").named("size"), label("args"))))
        .isEmpty();
  }
}

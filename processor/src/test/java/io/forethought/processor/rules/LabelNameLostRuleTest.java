package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestLabel.label;
import static io.forethought.processor.rules.TestMetric.counter;
import static io.forethought.processor.rules.TestMetrics.findings;
import static io.forethought.processor.rules.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
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

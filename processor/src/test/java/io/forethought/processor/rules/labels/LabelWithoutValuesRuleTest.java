package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.enumLabel;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelWithoutValuesRule}. */
class LabelWithoutValuesRuleTest {

  private static final Rule RULE = new LabelWithoutValuesRule();

  @Test
  void labelWithoutAnyValueIsAnError() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(
                        enumLabel("a"),
                        listedLabel("b"),
                        cappedLabel("c", 0),
                        rangedLabel("d", 5, 1))))
        .containsExactly(
            Finding.of(
                Code.LABEL_WITHOUT_VALUES,
                at("open.a"),
                "a",
                "the enum Kind has no constants",
                "add constants to Kind"),
            Finding.of(
                Code.LABEL_WITHOUT_VALUES,
                at("open.b.values"),
                "b",
                "its list is empty",
                "values = {\"…\", \"…\"}"),
            Finding.of(Code.LABEL_WITHOUT_VALUES, at("open.c.max"), "c", "max is 0", "max = 20"),
            Finding.of(
                Code.LABEL_WITHOUT_VALUES,
                at("open.d.to"),
                "d",
                "to = 1 is below from = 5",
                "from = 1, to = 5"));
  }

  @Test
  void emptyListIsMarkedAmongOtherAttributes() {
    assertThat(findings(RULE, gauge("open").labels(listedLabel("b").giving("max", "values"))))
        .extracting(Finding::site)
        .containsExactly(at("open.b.values"));
  }

  @Test
  void stateSetHasStates() {
    assertThat(findings(RULE, stateSet("mode")))
        .containsExactly(
            Finding.of(
                Code.LABEL_WITHOUT_VALUES,
                at("mode.states"),
                "shop_orders_mode",
                "the enum Kind has no constants",
                "add constants to Kind"));
  }

  @Test
  void oneValueIsEnough() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(enumLabel("a", "A"), cappedLabel("c", 1), rangedLabel("d", 5, 5)),
                gauge("paid")
                    .labels(unboundedLabel("e", "String"), unsupportedLabel("f", "Object")),
                stateSet("mode", "ON")))
        .isEmpty();
  }
}

package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestLabel.booleanLabel;
import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.declarations;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.Rules;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link StateParameterWrongRule}. */
class StateParameterWrongRuleTest {

  private static final Rule RULE = new StateParameterWrongRule();

  @Test
  void eventWithoutStateIsAnError() {
    assertThat(findings(RULE, stateSet("mode", "ON").event()))
        .containsExactly(
            Finding.of(
                Code.STATE_PARAMETER_WRONG,
                at("mode"),
                "mode",
                "has no parameter of the type Kind for the new state",
                "add a parameter: Kind state"));
  }

  @Test
  void eventWithTwoStatesIsAnError() {
    assertThat(
            findings(RULE, stateSet("mode").states(List.of(), List.of("from", "to"), "ON").event()))
        .containsExactly(
            Finding.of(
                Code.STATE_PARAMETER_WRONG,
                at("mode"),
                "mode",
                "has 2 parameters of the type Kind, but only one can be the new state",
                "keep one of from, to"));
  }

  @Test
  void oneStateOrADataPointIsFine() {
    assertThat(
            findings(
                RULE,
                stateSet("a").states(List.of(), List.of("mode"), "ON").event(),
                stateSet("b", "ON"),
                stateSet("c").states(List.of(), List.of("label"), "ON"),
                stateSet("d").withoutStates().event()))
        .isEmpty();
  }

  @Test
  void parameterOfAnotherTypeWasMeantAsTheState() {
    List<TestMetric> metrics =
        List.of(
            stateSet("mode", "ON").event().labels(unboundedLabel("mode", "String")),
            stateSet("mode", "ON").event().labels(label("shopType"), unboundedLabel("mode", "int")),
            stateSet("mode", "ON").event().labels(unsupportedLabel("mode", "Object")),
            stateSet("mode", "ON").event().labels(booleanLabel("mode")),
            stateSet("mode", "ON").event().labels(cappedLabel("mode", 3)));

    assertThat(metrics)
        .allSatisfy(
            metric ->
                assertThat(Rules.findings(declarations(Limits.DEFAULT, set(metric))))
                    .extracting(Finding::code, finding -> finding.argument("fix"))
                    .containsExactly(
                        tuple(Code.STATE_PARAMETER_WRONG, "change the type: Kind mode")));
  }

  @Test
  void ofSeveralParametersNoneIsTaken() {
    assertThat(findings(RULE, stateSet("mode", "ON").event().labels(label("size"), label("color"))))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly("add a parameter: Kind state");
  }
}

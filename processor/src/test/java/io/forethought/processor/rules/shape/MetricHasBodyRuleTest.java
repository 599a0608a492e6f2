package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.declarations;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.Rules;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import org.junit.jupiter.api.Test;

/** Tests {@link MetricHasBodyRule}. */
class MetricHasBodyRuleTest {

  private static final Rule RULE = new MetricHasBodyRule();

  @Test
  void annotationOnAMethodWithBodyIsAnError() {
    assertThat(findings(RULE, stateSet("mode", "ON").withBody()))
        .containsExactly(Finding.of(Code.METRIC_HAS_BODY, at("mode"), "mode", "StateSet"));
  }

  @Test
  void classIsToldByItsOwnRule() {
    assertThat(findings(RULE, set(counter("paid").withBody()).kind(MetricSet.Kind.CLASS)))
        .isEmpty();
  }

  @Test
  void abstractMethodIsFine() {
    assertThat(findings(RULE, counter("paid"))).isEmpty();
  }

  @Test
  void nothingElseIsReportedAboutAMethodWithABody() {
    TestMetric wrong =
        gauge("waitMs").withoutHelp().labels(unboundedLabel("userId", "String")).withBody();

    assertThat(Rules.findings(declarations(Limits.DEFAULT, set(wrong))))
        .extracting(Finding::code)
        .containsExactly(Code.METRIC_HAS_BODY);
  }
}

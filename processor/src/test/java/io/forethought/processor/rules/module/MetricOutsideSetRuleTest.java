package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Stray;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.testing.facts.TestMetrics;
import org.junit.jupiter.api.Test;

/** Tests {@link MetricOutsideSetRule}. */
class MetricOutsideSetRuleTest {

  private static final ModuleRule RULE = new MetricOutsideSetRule();

  @Test
  void metricThatNoSetHasIsAnError() {
    assertThat(
            module(TestMetrics.set())
                .outside(new Stray("Counter", "move it", at("count")))
                .findings(RULE))
        .containsExactly(Finding.of(Code.METRIC_OUTSIDE_SET, at("count"), "Counter", "move it"));
  }
}

package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link MetricsSeveralRule}. */
class MetricsSeveralRuleTest {

  private static final Rule RULE = new MetricsSeveralRule();

  @Test
  void secondMetricOfAMethodIsAnErrorAtItsAnnotation() {
    assertThat(findings(RULE, counter("paid").also(MetricType.GAUGE).also(MetricType.STATE_SET)))
        .containsExactly(
            Finding.of(Code.METRICS_SEVERAL, at("paid.@Gauge"), "paid", "counter", "gauge"),
            Finding.of(Code.METRICS_SEVERAL, at("paid.@StateSet"), "paid", "counter", "state set"));
  }

  @Test
  void oneMetricIsFine() {
    assertThat(findings(RULE, counter("paid"), gauge("open"))).isEmpty();
  }
}

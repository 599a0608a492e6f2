package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link MethodWithoutMetricRule}. */
class MethodWithoutMetricRuleTest {

  private static final String ANNOTATE =
      "annotate it with @Counter, @Gauge, @Histogram, @Summary, @Info or @StateSet, or make it default or static";

  private static final Rule RULE = new MethodWithoutMetricRule();

  @Test
  void abstractMethodWithoutMetricIsAnError() {
    assertThat(findings(RULE, set(gauge("open")).withPlainMethod("close").withPlainMethod("name")))
        .containsExactly(
            Finding.of(
                Code.METHOD_WITHOUT_METRIC,
                at("OrderMetrics.close"),
                "close",
                "OrderMetricsImpl",
                ANNOTATE),
            Finding.of(
                Code.METHOD_WITHOUT_METRIC,
                at("OrderMetrics.name"),
                "name",
                "OrderMetricsImpl",
                ANNOTATE));
  }

  @Test
  void inheritedMethodIsToldAtTheSet() {
    assertThat(findings(RULE, set(gauge("open")).inheritingPlainMethod("Runnable.run")))
        .containsExactly(
            Finding.of(
                Code.METHOD_WITHOUT_METRIC,
                at("OrderMetrics"),
                "Runnable.run",
                "OrderMetricsImpl",
                "implement it in OrderMetrics with a default method, or do not extend Runnable"));
  }

  @Test
  void classIsToldByItsOwnRule() {
    assertThat(findings(RULE, set().withPlainMethod("close").kind(MetricSet.Kind.CLASS))).isEmpty();
  }
}

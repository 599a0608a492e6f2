package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.slo;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.testing.facts.TestModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link ObjectiveLabelNotSharedRule}. */
class ObjectiveLabelNotSharedRuleTest {

  private static final ModuleRule RULE = new ObjectiveLabelNotSharedRule();

  private static TestModule shop() {
    return module(
        counter("failed").labels(label("channel"), label("provider")),
        counter("attempted").labels(label("channel")),
        histogram("answered").labels(label("channel")));
  }

  private static Finding finding(String metric, String attribute) {
    return Finding.of(
        Code.OBJECTIVE_LABEL_NOT_SHARED,
        at("payments.by"),
        "payments",
        "provider",
        metric,
        attribute);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$attempted", " $attempted{channel=\"web\"} "})
  void bothMetricsHaveTheLabel(String selector) {
    assertThat(
            shop()
                .operated("failed", slo("payments").total(selector).by("channel", "provider"))
                .findings(RULE))
        .containsExactly(finding("shop_orders_attempted_total", "total"));
  }

  @Test
  void samplesOfHistogramsBelongToTheirMetric() {
    assertThat(
            shop()
                .operated("failed", slo("payments").errors("$answered_count").by("provider"))
                .findings(RULE))
        .containsExactly(finding("shop_orders_answered", "errors"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$failed", "$attempt", "others_total", "rate($attempted[5m])", "("})
  void otherSelectorsAreFine(String selector) {
    assertThat(
            shop()
                .operated("failed", slo("payments").total(selector).by("provider"))
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void labelThatTheMetricItselfLacksIsReportedOnce() {
    assertThat(
            shop()
                .operated("attempted", slo("payments").total("$answered_count").by("provider"))
                .findings(RULE))
        .isEmpty();
  }
}

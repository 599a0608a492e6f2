package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.alert;
import static io.forethought.processor.testing.facts.TestOperations.slo;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link QueryWordUnknownRule}. */
class QueryWordUnknownRuleTest {

  private static final ModuleRule RULE = new QueryWordUnknownRule();

  @Test
  void fixIsTheNearestMethod() {
    assertThat(
            module(counter("attempted"), counter("failed"))
                .operated("failed", alert("Failing").expr("$attempt / $metric > 1"))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.QUERY_WORD_UNKNOWN,
                at("Failing.expr"),
                "expr",
                "alert",
                "Failing",
                "$attempt",
                "write $attempted"));
  }

  @Test
  void fixNamesAllMethodsIfNoneIsNear() {
    assertThat(
            module(counter("attempted"), counter("failed"))
                .operated("failed", slo("payments").total("$everything"))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.QUERY_WORD_UNKNOWN,
                at("payments.total"),
                "total",
                "SLO",
                "payments",
                "$everything",
                "write $attempted, $failed, $metric, or $$everything for a dollar sign in the query"));
  }

  @Test
  void eachWordIsReportedOnce() {
    assertThat(
            module(counter("failed"))
                .operated("failed", alert("Failing").expr("$one / $two + $one"))
                .findings(RULE))
        .extracting(finding -> finding.argument("word"))
        .containsExactly("$one", "$two");
  }

  @Test
  void alertOfASetHasNoMetricOfItsOwn() {
    assertThat(
            module(counter("failed")).operated("failed", alert("Failing").onSet()).findings(RULE))
        .extracting(finding -> finding.argument("word"))
        .containsExactly("$metric");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate($metric[5m])",
        "rate(${failed}[5m]) / $attempted",
        "$metric_sum / $attempted_count",
        "label_replace(a, \"b\", \"$1\", \"c\", \"(.*)$\")",
        "a{b=~\"x$|$$y\"}",
        "a{b=\"$$labels\"}"
      })
  void metricsMethodsAndDollarSignsAreKnown(String expr) {
    assertThat(
            module(counter("attempted"), counter("failed"))
                .operated("failed", alert("Failing").expr(expr))
                .findings(RULE))
        .isEmpty();
  }
}

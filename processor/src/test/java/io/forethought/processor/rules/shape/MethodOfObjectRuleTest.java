package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link MethodOfObjectRule}. */
class MethodOfObjectRuleTest {

  private static final Rule RULE = new MethodOfObjectRule();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void wait()",
        "void notify()",
        "void notifyAll()",
        "void finalize()",
        "CounterDataPoint getClass()",
        "CounterDataPoint hashCode()",
        "CounterDataPoint toString()",
        "CounterDataPoint clone()",
        "void wait(@Amount long time)"
      })
  void javacReportsItOnce(String method) {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;
                import io.forethought.*;
                import io.prometheus.metrics.core.datapoints.*;
                @Metrics(namespace = "shop")
                interface Orders {
                  @Counter(help = "Orders accepted since the start.")
                  %s;
                }
                """
                    .formatted(method))
            .run();

    assertThat(run.codesAndLines()).contains("FT420:7");
    assertThat(run.foreignMessages()).isEmpty();
  }

  @Test
  void methodOfEveryObjectIsAnError() {
    assertThat(findings(RULE, counter("wait").event()))
        .containsExactly(
            Finding.of(Code.METHOD_OF_OBJECT, at("wait"), "wait", "shop_orders_wait_total"));
  }

  @Test
  void otherParametersMakeAnotherMethod() {
    assertThat(
            findings(
                RULE,
                counter("wait").event().amount("time", Amount.Kind.DURATION, "Duration"),
                counter("notify").event().amount("count", Amount.Kind.LONG, "long"),
                gauge("clone").labels(label("kind")),
                gauge("waiting")))
        .isEmpty();
    assertThat(findings(RULE, set(gauge("clone")).kind(MetricSet.Kind.CLASS))).isEmpty();
  }
}

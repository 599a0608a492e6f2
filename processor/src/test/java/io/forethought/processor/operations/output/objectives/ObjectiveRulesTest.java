package io.forethought.processor.operations.output.objectives;

import static io.forethought.processor.testing.facts.TestOperations.slo;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestMetric;
import io.forethought.processor.testing.facts.TestModule;
import io.forethought.processor.testing.facts.TestOperations;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests {@link ObjectiveRules} where there are none. */
@Tag("once")
class ObjectiveRulesTest {

  /** The groups of an objective on the counter of failures, which has a label. */
  private static List<GeneratedGroup> groups(TestOperations objective) {
    return ObjectiveRules.of(
        new MonitoredProgram(
            "shop",
            TestModule.module(
                    TestMetric.counter("failed").labels(TestLabel.booleanLabel("first")),
                    TestMetric.counter("attempted"))
                .operated("failed", objective)
                .own()));
  }

  private static void assertNoRules(TestOperations objective, String reason) {
    assertThat(groups(objective))
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.rules()).isEmpty();
              assertThat(group.comments())
                  .containsExactly("No rules for this objective, because " + reason + ".");
            });
  }

  @Test
  void objectiveWithoutRulesHasItsReason() {
    assertNoRules(
        slo("a").total("rate($attempted[5m])"),
        "\"rate(shop_orders_attempted_total[5m])\" does not select a counter");
    assertNoRules(
        slo("a").total("$attempted offset 5m"),
        "\"shop_orders_attempted_total offset 5m\" does not select a counter");
    assertNoRules(slo("a").total("nginx_total"), "the program does not export nginx_total");
    assertNoRules(
        slo("a").total("$attempted").by("first"),
        "shop_orders_attempted_total does not have the label \"first\"");
    assertNoRules(slo("a"), "it does not say which events are errors");
    assertNoRules(slo("a").total("$attempted").window("month"), "\"month\" is not a duration");
  }

  @Test
  void labelsOfBothMetricsAreAggregatedAway() {
    assertThat(groups(slo("a").total("$attempted")).get(0).rules().get(0).expr())
        .isEqualTo(
            "sum without (instance, pod, first) (rate(shop_orders_failed_total[5m]))"
                + " or sum without (instance, pod) (rate(shop_orders_attempted_total[5m])) * 0");
  }
}

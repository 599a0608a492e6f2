package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.slo;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link ObjectiveMisplacedRule}. */
class ObjectiveMisplacedRuleTest {

  private static final ModuleRule RULE = new ObjectiveMisplacedRule();

  private static Finding misplaced(String type, String metric, String problem, String fix) {
    return Finding.of(
        Code.OBJECTIVE_MISPLACED, at("objective"), "objective", type, metric, problem, fix);
  }

  @Test
  void otherTypesHaveNoEvents() {
    assertThat(
            List.of(gauge("a"), summary("a"), info("a"), stateSet("a", "ON", "OFF")).stream()
                .flatMap(
                    metric ->
                        module(metric).operated("a", slo("objective")).findings(RULE).stream()))
        .containsExactly(
            none("gauge", "shop_orders_a"),
            none("summary", "shop_orders_a"),
            none("info", "shop_orders_a_info"),
            none("state set", "shop_orders_a"));
  }

  private static Finding none(String type, String metric) {
    return misplaced(
        type,
        metric,
        "does not have events that are good or bad",
        "move it to a histogram or a counter, or remove it");
  }

  @Test
  void histogramNeedsAThreshold() {
    assertThat(
            module(histogram("a").buckets(1, 2, 5)).operated("a", slo("objective")).findings(RULE))
        .containsExactly(
            misplaced(
                "histogram",
                "shop_orders_a",
                "has no threshold",
                "add the bound of a bucket, such as threshold = 2"));
  }

  @Test
  void histogramHasNoSecondCounter() {
    assertThat(module(histogram("a")).operated("a", slo("objective").total("$a")).findings(RULE))
        .containsExactly(
            misplaced(
                "histogram",
                "shop_orders_a",
                "has total or errors, which are for a counter",
                "remove them, and add a threshold"));
    assertThat(
            module(histogram("a"))
                .operated("a", slo("objective").errors("$a").threshold(1))
                .findings(RULE))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly("remove them");
  }

  @Test
  void counterHasNoThreshold() {
    assertThat(module(counter("a")).operated("a", slo("objective").threshold(1)).findings(RULE))
        .containsExactly(
            misplaced(
                "counter",
                "shop_orders_a_total",
                "has a threshold, which is for a histogram",
                "remove it, and add total or errors"));
    assertThat(
            module(counter("a"))
                .operated("a", slo("objective").threshold(1).total("$a"))
                .findings(RULE))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly("remove it");
  }

  @Test
  void counterNeedsASecondOne() {
    Finding neither =
        misplaced(
            "counter",
            "shop_orders_a_total",
            "has neither total nor errors",
            "add total with all events if the counter counts the errors, or errors if it counts"
                + " all events");

    assertThat(module(counter("a")).operated("a", slo("objective")).findings(RULE))
        .containsExactly(neither);
    assertThat(module(counter("a")).operated("a", slo("objective").total(" ")).findings(RULE))
        .containsExactly(neither);
  }

  @Test
  void counterHasOnlyOneOfThem() {
    assertThat(
            module(counter("a"))
                .operated("a", slo("objective").total("$a").errors("$a"))
                .findings(RULE))
        .containsExactly(
            misplaced(
                "counter",
                "shop_orders_a_total",
                "has both total and errors",
                "remove errors if the counter counts the errors, or total if it counts all"
                    + " events"));
  }

  @Test
  void whatFitsIsFine() {
    assertThat(module(histogram("a")).operated("a", slo("objective").threshold(1)).findings(RULE))
        .isEmpty();
    assertThat(module(counter("a")).operated("a", slo("objective").total("$a")).findings(RULE))
        .isEmpty();
    assertThat(module(counter("a")).operated("a", slo("objective").errors("$a")).findings(RULE))
        .isEmpty();
  }
}

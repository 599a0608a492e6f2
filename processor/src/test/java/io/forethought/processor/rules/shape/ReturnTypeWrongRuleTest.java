package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Returned;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link ReturnTypeWrongRule}. */
class ReturnTypeWrongRuleTest {

  private static final Rule RULE = new ReturnTypeWrongRule();

  @Test
  void returnTypeOfAnotherMetricIsAnError() {
    assertThat(
            findings(
                RULE,
                counter("paid").returning(Returned.Kind.GAUGE_DATA_POINT, "GaugeDataPoint"),
                gauge("open").returning(Returned.Kind.OTHER, "int"),
                histogram("wait").returning(Returned.Kind.OTHER, "Histogram"),
                stateSet("mode", "ON").returning(Returned.Kind.OTHER, "boolean"),
                info("build").returning(Returned.Kind.COUNTER_DATA_POINT, "CounterDataPoint")))
        .containsExactly(
            Finding.of(
                Code.RETURN_TYPE_WRONG,
                at("paid"),
                "counter",
                "paid",
                "GaugeDataPoint",
                "return CounterDataPoint, or void if each call counts one event"),
            Finding.of(
                Code.RETURN_TYPE_WRONG,
                at("open"),
                "gauge",
                "open",
                "int",
                "return GaugeDataPoint, or void with a parameter for the value: @Amount double"
                    + " value, or double if the value is read from a source"),
            Finding.of(
                Code.RETURN_TYPE_WRONG,
                at("wait"),
                "histogram",
                "wait",
                "Histogram",
                "return DistributionDataPoint, or void with a parameter for the value: @Amount"
                    + " double value"),
            Finding.of(
                Code.RETURN_TYPE_WRONG,
                at("mode"),
                "state set",
                "mode",
                "boolean",
                "return StateSetDataPoint, or void with a parameter for the new state"),
            Finding.of(
                Code.RETURN_TYPE_WRONG,
                at("build"),
                "info",
                "build",
                "CounterDataPoint",
                "return void"));
  }

  @Test
  void rightOrUnknownTypesAreFine() {
    assertThat(
            findings(
                RULE,
                counter("a"),
                counter("b").event(),
                gauge("c"),
                gauge("source").source(),
                histogram("d"),
                summary("e"),
                info("f"),
                stateSet("g", "ON"),
                counter("h").returning(Returned.Kind.UNRESOLVED, "CounterDatapoint")))
        .isEmpty();
  }

  @Test
  void onlyAGaugeReturnsItsValue() {
    assertThat(findings(RULE, counter("paid").source()))
        .containsExactly(
            Finding.of(
                Code.RETURN_TYPE_WRONG,
                at("paid"),
                "counter",
                "paid",
                "double",
                "return CounterDataPoint, or void if each call counts one event"));
  }

  @Test
  void anotherFaultOfTheMethodIsToldInstead() {
    assertThat(
            findings(
                RULE,
                counter("a").returning(Returned.Kind.OTHER, "int").withBody(),
                counter("b")
                    .returning(Returned.Kind.GAUGE_DATA_POINT, "GaugeDataPoint")
                    .also(MetricType.GAUGE)))
        .isEmpty();
  }
}

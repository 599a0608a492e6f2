package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
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
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link AmountMissingRule}. */
class AmountMissingRuleTest {

  private static final Rule RULE = new AmountMissingRule();

  @Test
  void eventThatRecordsANumberBringsIt() {
    assertThat(
            findings(
                RULE,
                gauge("open").event(),
                histogram("wait").unit(BaseUnit.SECONDS).event(),
                summary("size").event()))
        .containsExactly(
            Finding.of(
                Code.AMOUNT_MISSING,
                at("open"),
                "gauge",
                "open",
                "add a parameter: @Amount double value"),
            Finding.of(
                Code.AMOUNT_MISSING,
                at("wait"),
                "histogram",
                "wait",
                "add a parameter: @Amount Duration time"),
            Finding.of(
                Code.AMOUNT_MISSING,
                at("size"),
                "summary",
                "size",
                "add a parameter: @Amount double value"));
  }

  @Test
  void parameterThatWasMeantIsNamed() {
    assertThat(
            findings(
                RULE,
                histogram("wait")
                    .event()
                    .labels(label("kind"), unsupportedLabel("time", "Duration"))))
        .containsExactly(
            Finding.of(
                Code.AMOUNT_MISSING,
                at("wait"),
                "histogram",
                "wait",
                "mark the parameter: @Amount Duration time, and declare unit = Unit.SECONDS"));
  }

  @Test
  void keyIsNotTakenForTheAmount() {
    assertThat(findings(RULE, gauge("open").event().labels(unsupportedLabel("orderId", "long"))))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly("add a parameter: @Amount double value");
  }

  @Test
  void countersDataPointsAndOtherFaultsAreFineHere() {
    assertThat(
            findings(
                RULE,
                counter("paid").event(),
                gauge("open"),
                gauge("set").event().amount("value", Amount.Kind.DOUBLE, "double"),
                info("build"),
                stateSet("mode", "ON").event(),
                gauge("body").event().withBody(),
                gauge("both").event().also(MetricType.COUNTER)))
        .isEmpty();
  }
}

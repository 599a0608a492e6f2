package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
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

/** Tests {@link UnitWithoutAmountRule}. */
class UnitWithoutAmountRuleTest {

  private static final Rule RULE = new UnitWithoutAmountRule();

  @Test
  void counterOfCallsHasNoUnit() {
    assertThat(
            findings(
                RULE,
                counter("sent").unit(BaseUnit.BYTES).event(),
                counter("waited").unit(BaseUnit.SECONDS).event().labels(label("kind")),
                counter("burnt").unit(BaseUnit.JOULES).event().labels(rangedLabel("oven", 1, 3))))
        .containsExactly(
            finding("sent", "bytes", "add a parameter: @Amount long bytes"),
            finding("waited", "seconds", "add a parameter: @Amount Duration time"),
            finding("burnt", "joules", "add a parameter: @Amount double joules"));
  }

  @Test
  void numberWithoutBoundWasMeantAsTheAmount() {
    assertThat(
            findings(
                RULE,
                counter("sent").unit(BaseUnit.BYTES).event().labels(unboundedLabel("size", "int")),
                counter("read").unit(BaseUnit.BYTES).event().labels(unboundedLabel("kb", "int")),
                counter("waited")
                    .unit(BaseUnit.SECONDS)
                    .event()
                    .labels(unsupportedLabel("millis", "long"))))
        .containsExactly(
            finding("sent", "bytes", "mark the parameter: @Amount long size"),
            finding("read", "bytes", "mark the parameter: @Amount long bytes"),
            finding("waited", "seconds", "mark the parameter: @Amount Duration time"));
  }

  private static Finding finding(String method, String unit, String fix) {
    return Finding.of(
        Code.UNIT_WITHOUT_AMOUNT,
        at(method),
        "shop_orders_" + method + "_" + unit + "_total",
        unit,
        method,
        fix);
  }

  @Test
  void otherCountersAndTypesAreFineHere() {
    assertThat(
            findings(
                RULE,
                counter("sent").event(),
                counter("read").unit(BaseUnit.BYTES),
                counter("got")
                    .unit(BaseUnit.BYTES)
                    .event()
                    .amount("bytes", Amount.Kind.LONG, "long"),
                counter("body").unit(BaseUnit.BYTES).event().withBody(),
                counter("both").unit(BaseUnit.BYTES).event().also(MetricType.GAUGE),
                gauge("free").unit(BaseUnit.BYTES).event()))
        .isEmpty();
  }
}

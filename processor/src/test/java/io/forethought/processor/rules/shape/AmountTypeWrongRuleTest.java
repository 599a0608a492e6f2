package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link AmountTypeWrongRule}. */
class AmountTypeWrongRuleTest {

  private static final Rule RULE = new AmountTypeWrongRule();

  @Test
  void typeThatIsNoAmountIsAnError() {
    assertThat(
            findings(
                RULE,
                counter("a").event().amount("x", Amount.Kind.OTHER, "int"),
                counter("b").event().amount("x", Amount.Kind.OTHER, "java.math.BigDecimal"),
                counter("c").event().amount("x", Amount.Kind.OTHER, "String")))
        .containsExactly(
            Finding.of(
                Code.AMOUNT_TYPE_WRONG,
                at("a.x"),
                "x",
                "int",
                "which cannot be recorded",
                "@Amount long x"),
            Finding.of(
                Code.AMOUNT_TYPE_WRONG,
                at("b.x"),
                "x",
                "java.math.BigDecimal",
                "which cannot be recorded",
                "@Amount double x"),
            Finding.of(
                Code.AMOUNT_TYPE_WRONG,
                at("c.x"),
                "x",
                "String",
                "which cannot be recorded",
                "use a long, a double or a java.time.Duration"));
  }

  @Test
  void durationIsRecordedInSeconds() {
    assertThat(
            findings(
                RULE,
                histogram("wait").event().amount("time", Amount.Kind.DURATION, "Duration"),
                gauge("a")
                    .named("shop_wait")
                    .event()
                    .amount("time", Amount.Kind.DURATION, "Duration"),
                gauge("size")
                    .unit(BaseUnit.BYTES)
                    .event()
                    .amount("time", Amount.Kind.DURATION, "Duration")))
        .containsExactly(
            Finding.of(
                Code.AMOUNT_TYPE_WRONG,
                at("wait.time"),
                "time",
                "Duration",
                "which is recorded in seconds, but the metric has no unit",
                "unit = Unit.SECONDS"),
            Finding.of(
                Code.AMOUNT_TYPE_WRONG,
                at("a.time"),
                "time",
                "Duration",
                "which is recorded in seconds, but the metric has no unit",
                "name = \"shop_wait_seconds\", unit = Unit.SECONDS"),
            Finding.of(
                Code.AMOUNT_TYPE_WRONG,
                at("size.time"),
                "time",
                "Duration",
                "which is recorded in seconds, but the metric has the unit Unit.BYTES",
                "unit = Unit.SECONDS"));
  }

  @Test
  void unitThatTheNameSpellsIsToldByItsOwnRule() {
    assertThat(
            findings(
                RULE,
                gauge("a")
                    .named("shop_wait_seconds")
                    .event()
                    .amount("time", Amount.Kind.DURATION, "Duration"),
                gauge("waitMillis")
                    .named("shop_wait_ms")
                    .event()
                    .amount("time", Amount.Kind.DURATION, "Duration")))
        .isEmpty();
  }

  @Test
  void amountsThatAreNotUsedAreToldByTheirOwnRule() {
    assertThat(
            findings(
                RULE,
                counter("a").amount("x", Amount.Kind.OTHER, "int"),
                counter("b")
                    .event()
                    .amount("x", Amount.Kind.LONG, "long")
                    .amount("y", Amount.Kind.OTHER, "int"),
                counter("c").event().amount("x", Amount.Kind.OTHER, "int").withBody()))
        .isEmpty();
  }

  @Test
  void rightOrUnknownTypesAreFine() {
    assertThat(
            findings(
                RULE,
                counter("a").event().amount("x", Amount.Kind.LONG, "long"),
                counter("b").event().amount("x", Amount.Kind.DOUBLE, "double"),
                histogram("c")
                    .event()
                    .unit(BaseUnit.SECONDS)
                    .amount("x", Amount.Kind.DURATION, "Duration"),
                counter("d").event().amount("x", Amount.Kind.UNRESOLVED, "Money")))
        .isEmpty();
  }
}

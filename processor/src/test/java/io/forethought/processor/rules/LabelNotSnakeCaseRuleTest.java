package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestLabel.label;
import static io.forethought.processor.rules.TestMetric.gauge;
import static io.forethought.processor.rules.TestMetrics.findings;
import static io.forethought.processor.rules.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelNotSnakeCaseRule}. */
class LabelNotSnakeCaseRuleTest {

  private static final Rule RULE = new LabelNotSnakeCaseRule();

  @Test
  void explicitLabelNameMustBeInSnakeCase() {
    assertThat(findings(RULE, gauge("open").labels(label("a").named("paymentProvider"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_NOT_SNAKE_CASE,
                at("open.a.name"),
                "paymentProvider",
                "name = \"payment_provider\""));
  }

  @Test
  void parameterMustGiveSnakeCase() {
    assertThat(findings(RULE, gauge("open").labels(label("user$Type"), label("型"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_NOT_SNAKE_CASE,
                at("open.user$Type"),
                "user$type",
                "@Label(name = \"user_type\"), or rename the parameter"),
            Finding.of(
                Code.LABEL_NOT_SNAKE_CASE,
                at("open.型"),
                "型",
                "choose lower-case words of a to z and digits, a letter first: @Label(name = \"…\")"));
  }

  @Test
  void doubleUnderscoreInFrontIsToldAsReserved() {
    assertThat(findings(RULE, gauge("open").labels(label("a").named("__name__")))).isEmpty();
  }

  @Test
  void javaNamesGiveSnakeCase() {
    assertThat(findings(RULE, gauge("open").labels(label("paymentProvider"), label("http2"))))
        .isEmpty();
  }
}

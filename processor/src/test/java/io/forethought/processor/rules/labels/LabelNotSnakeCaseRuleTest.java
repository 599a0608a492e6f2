package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.reported;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
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
                "use lowercase words of the letters a to z and digits, starting with a letter: @Label(name = \"…\")"));
  }

  @Test
  void nothingIsProposedThatIsRefusedNext() {
    String otherwise = "choose another label name: @Label(name = \"…\"); ";
    assertThat(
            findings(
                RULE,
                gauge("a").labels(label("x").named("Le")),
                gauge("b").labels(label("x").named("JOB")),
                gauge("c").labels(label("x").named("Instance")),
                gauge("d").labels(label("kind"), label("x").named("Kind")),
                gauge("e").labels(label("x").named("Type")),
                gauge("f").labels(label("Env"))))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly(
            otherwise + "\"le\" is reserved",
            otherwise + "\"job\" is reserved",
            otherwise + "\"instance\" is reserved",
            otherwise + "\"kind\" is another label of this metric",
            "name = \"…_type\"");
  }

  @Test
  void doubleUnderscoreInFrontIsToldAsReserved() {
    assertThat(
            reported(Code.LABEL_NOT_SNAKE_CASE, gauge("open").labels(label("a").named("__name__"))))
        .isEmpty();
  }

  @Test
  void javaNamesGiveSnakeCase() {
    assertThat(findings(RULE, gauge("open").labels(label("paymentProvider"), label("http2"))))
        .isEmpty();
  }
}

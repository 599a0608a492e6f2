package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.unresolvedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.naming.EndlessLabel;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link LabelTypeUnsupportedRule}. */
class LabelTypeUnsupportedRuleTest {

  private static final Rule RULE = new LabelTypeUnsupportedRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boolean|boolean kind",
        "java.lang.Boolean|boolean kind",
        "Integer|@Label(from = 1, to = 5) int kind, or an enum",
        "long|@Label(from = 1, to = 5) int kind, or an enum",
        "double|record it with a histogram instead, or use an enum of size ranges",
        "List<String>|an enum, or @Label(max = 20) String kind",
        "Customer|an enum, or @Label(max = 20) String kind",
        "java.lang.Object|an enum"
      })
  void typeThatCannotBeBoundedIsAnError(String type, String fix) {
    assertThat(findings(RULE, gauge("open").labels(unsupportedLabel("kind", type))))
        .containsExactly(
            Finding.of(Code.LABEL_TYPE_UNSUPPORTED, at("open.kind"), type, "kind", fix));
  }

  @ParameterizedTest
  @CsvSource({
    "long, from, int kind",
    "Integer, to, int kind",
    "String[], values, String kind",
    "Customer, max, String kind"
  })
  void boundThatIsWrittenIsKept(String type, String bound, String fix) {
    assertThat(findings(RULE, gauge("open").labels(unsupportedLabel("kind", type).giving(bound))))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly(fix);
  }

  @Test
  void infoHasStringsOnly() {
    assertThat(Code.LABEL_TYPE_UNSUPPORTED.why()).endsWith("labels of an info metric are Strings.");
    assertThat(findings(RULE, info("build").labels(unsupportedLabel("version", "int"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_TYPE_UNSUPPORTED,
                at("build.version"),
                "int",
                "version",
                "String version"));
  }

  @Test
  void theTypeOfAMeasuredMethodMayBeFixed() {
    TestMetrics calls =
        set(counter("take").labels(unsupportedLabel("urgent", "Boolean"))).ofCalls();

    assertThat(findings(RULE, calls))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly("boolean urgent; if another type declares the parameter, remove @Label");
  }

  @Test
  void eventMayHaveMeantAnAmount() {
    assertThat(findings(RULE, counter("paid").event().labels(unsupportedLabel("cents", "long"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_TYPE_UNSUPPORTED,
                at("paid.cents"),
                "long",
                "cents",
                "if it is the amount of the event: @Amount long cents"));
  }

  @Test
  void noBoundIsProposedWhereItWouldNotHelp() {
    assertThat(
            findings(
                RULE,
                counter("paid").event().labels(unsupportedLabel("orderId", "long")),
                counter("sent").event().labels(unsupportedLabel("orderId", "UUID")),
                counter("seen").labels(unsupportedLabel("uri", "URI"))))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly(
            EndlessLabel.fix("order"), EndlessLabel.fix("order"), EndlessLabel.fix("URI"));
  }

  @Test
  void forgottenAmountIsToldByItsOwnRule() {
    assertThat(findings(RULE, gauge("open").event().labels(unsupportedLabel("value", "double"))))
        .isEmpty();
  }

  @Test
  void typeThatTheCompilerDoesNotKnowIsLeftToIt() {
    assertThat(findings(RULE, gauge("open").labels(unresolvedLabel("kind", "Kind")))).isEmpty();
  }
}

package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestMethod.recorded;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.ResultLabel.Problem;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link ResultWithoutLabelRule}. */
class ResultWithoutLabelRuleTest {

  private static final Rule RULE = new ResultWithoutLabelRule();

  @Test
  void aValueIsALabel() {
    assertThat(findings(recorded(Kind.COUNTED).result(Optional.empty(), "PAID"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NO_RESULT, there is no object with methods,"
        + " 'return an object that has a method with the value, such as a record, or '",
    "NOT_ONE_RESULT, it does not return exactly one result that can be observed, ''",
    "NO_METHOD, there is no such method that can be called without arguments,"
        + " 'add such a method that returns an enum or a boolean, or '",
    "OTHER_TYPE, it returns neither an enum nor a boolean,"
        + " 'let it return an enum or a boolean, or '",
    "HIDDEN, the generated class cannot name its type, 'make the enum visible, or '"
  })
  void eachProblemHasAFix(Problem problem, String text, String fix) {
    assertThat(findings(recorded(Kind.COUNTED).result(Optional.of(problem))))
        .containsExactly(finding(text, fix + "remove result = \"getStatus\""));
  }

  @Test
  void aMetricOfAnotherSetMustHaveTheLabel() {
    TestMethod method = recorded(Kind.COUNTED).result(Optional.empty(), "PAID");

    assertThat(findings(method.in(counter("created").labels(listedLabel("status", "paid")))))
        .isEmpty();
    assertThat(findings(method.in(counter("created"))))
        .containsExactly(
            finding(
                "\"Totals.created\" has no label \"status\"",
                "add the label, or remove result = \"getStatus\""));
  }

  private static List<Finding> findings(TestMethod method) {
    return orders().with(method).findings(RULE);
  }

  private static Finding finding(String problem, String fix) {
    return Finding.of(Code.RESULT_WITHOUT_LABEL, at("@"), "getStatus", "take", problem, fix);
  }
}

package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestLabel.booleanLabel;
import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMethod.recorded;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelNotMatchedRule}. */
class LabelNotMatchedRuleTest {

  private static final Rule RULE = new LabelNotMatchedRule();
  private static final JavaType BOOLEAN = new JavaType.Primitive("boolean");
  private static final JavaType INT = new JavaType.Primitive("int");
  private static final JavaType STRING = named("java.lang", "String");

  @Test
  void parametersAreMatchedByNameAndType() {
    assertThat(findings(into(booleanLabel("urgent")).label("urgent", BOOLEAN))).isEmpty();
    assertThat(findings(into(rangedLabel("size", 1, 3)).label("size", INT))).isEmpty();
    assertThat(findings(into(cappedLabel("page", 9)).label("page", STRING))).isEmpty();
    assertThat(findings(into(label("kind")).label("kind", named("shop", "Kind")))).isEmpty();
  }

  @Test
  void aLabelNeedsAParameter() {
    assertThat(findings(into(booleanLabel("urgent"))))
        .containsExactly(
            finding(
                "urgent",
                "no parameter that is marked @Label has this name",
                "mark a parameter @Label(name = \"urgent\"), or remove the label"));
    assertThat(findings(into(booleanLabel("urgent")).parameter("urgent", BOOLEAN)))
        .containsExactly(
            finding(
                "urgent",
                "no parameter that is marked @Label has this name",
                "mark the parameter \"urgent\" @Label"));
  }

  @Test
  void theTypesMustBeTheSame() {
    assertThat(findings(into(label("kind")).label("kind", STRING)))
        .containsExactly(
            finding("kind", "the parameter \"kind\" has another type", "give it the type Kind"));
    assertThat(findings(into(rangedLabel("size", 1, 3)).label("size", BOOLEAN)))
        .containsExactly(
            finding("size", "the parameter \"size\" has another type", "give it the type int"));
  }

  @Test
  void theOutcomeHasATypeOfItsOwn() {
    assertThat(findings(into(label("outcome"))))
        .containsExactly(
            finding(
                "outcome",
                "it has another type",
                "give it the type io.forethought.runtime.method.Outcome"));
    assertThat(findings(into(label("outcome")).ending(CallEnd.STAGE)))
        .containsExactly(
            finding(
                "outcome",
                "it has another type",
                "give it the type io.forethought.runtime.method.AsyncOutcome"));
  }

  @Test
  void resultsMustBeListed() {
    assertThat(findings(into(listedLabel("status", "paid", "x")).result(Optional.empty(), "PAID")))
        .isEmpty();
    assertThat(findings(into(listedLabel("status", "x")).result(Optional.empty(), "PAID")))
        .containsExactly(
            finding(
                "status",
                "it does not list the values",
                "@Label(values = {\"paid\"}) String status"));
  }

  @Test
  void exceptionsMustBeListed() {
    TestMethod method = recorded(Kind.EXCEPTIONS).in(counter("created").labels(label("exception")));

    assertThat(findings(method.counting("Declined", "Expired")))
        .containsExactly(
            finding(
                "exception",
                "it does not list the values",
                "@Label(values = {\"Declined\", \"Expired\"}) String exception"));
  }

  private static TestMethod into(TestLabel label) {
    return recorded(Kind.COUNTED).in(counter("created").labels(label));
  }

  private static JavaType named(String around, String name) {
    return new JavaType.Named(TypeName.of(around, name), List.of(), Optional.empty());
  }

  private static List<Finding> findings(TestMethod method) {
    return orders().with(method).findings(RULE);
  }

  private static Finding finding(String label, String problem, String fix) {
    return Finding.of(
        Code.LABEL_NOT_MATCHED, at("@"), label, "Totals.created", "take", problem, fix);
  }
}

package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestService.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.methods.IdleAnnotation;
import io.forethought.processor.model.methods.IdleAnnotation.Obstacle;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link MethodNotMeasurableRule}. */
class MethodNotMeasurableRuleTest {

  private static final Rule RULE = new MethodNotMeasurableRule();

  @ParameterizedTest
  @CsvSource({
    "PRIVATE, the method is private, remove \"private\"",
    "STATIC, the method is static, remove \"static\"",
    "FINAL, the method is final, remove \"final\"",
    "OTHER_PACKAGE, only its package can see the method, make \"take\" protected or public",
    "NOT_IN_TARGET, '\"Shop.Orders\" does not have the method',"
        + " 'give it the name and parameters of a method of \"Shop.Orders\"'",
    "IN_LOCAL_CLASS, javac shows no local and anonymous classes to annotation processors, move it"
        + " to a type that is declared in a file or in another type",
    "IN_METRIC_SET, '\"Shop.Orders\" is a metric set',"
        + " declare the metric with @Histogram instead",
    "NOT_INSTRUMENTED, the type around the method is not marked @Instrumented,"
        + " add @Instrumented to \"Shop.Orders\"",
    "NOT_DECORABLE, the type around the method is not marked @Instrumented,"
        + " move it to a method of an interface that is marked @Instrumented"
  })
  void theProblemHasAFix(Obstacle obstacle, String problem, String fix) {
    IdleAnnotation idle =
        new IdleAnnotation("Timed", "Orders", "Shop.Orders", "take", obstacle, at("@Timed"));

    assertThat(findings(RULE, idle))
        .containsExactly(
            Finding.of(
                Code.METHOD_NOT_MEASURABLE,
                at("@Timed"),
                "Timed",
                "take",
                problem,
                fix + ", or remove @Timed"));
  }

  @ParameterizedTest
  @CsvSource({
    "OVERRIDDEN, '\"Shop.Orders\" overrides the method without @Timed', 'repeat @Timed there, and"
        + " the annotations of parameters, or add @Suppress(value = \"FT802\", reason = \"…\")'",
    "SUBCLASS, calls of its subclass \"Shop.Orders\" are not recorded, 'add @Instrumented to"
        + " \"Shop.Orders\", and repeat the annotations of the methods that it overrides'",
    "CLOSED_SUBCLASS, calls of its subclass \"Shop.Orders\" are not recorded, 'let"
        + " \"Shop.Orders\" call a \"take\" that is passed in, instead of extending it'"
  })
  void aLostAnnotationStays(Obstacle obstacle, String problem, String fix) {
    IdleAnnotation idle =
        new IdleAnnotation("Timed", "Orders", "Shop.Orders", "take", obstacle, at("Orders"));

    assertThat(findings(RULE, idle))
        .containsExactly(
            Finding.of(Code.METHOD_NOT_MEASURABLE, at("Orders"), "Timed", "take", problem, fix));
  }
}

package io.forethought.processor.rules;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.declarations;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.alert;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.IdleAnnotation;
import io.forethought.processor.model.wiring.UnusedDeclaration;
import io.forethought.processor.model.wiring.Wiring;
import io.forethought.processor.testing.facts.TestModule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests {@link Rules}. */
class RulesTest {

  @Test
  void everyCodeOfADeclarationHasItsRuleInTheOrderOfTheCodes() {
    assertThat(Rules.about(everything()))
        .extracting(rule -> rule.getClass().getSimpleName())
        .containsExactlyElementsOf(
            Arrays.stream(Code.values())
                .filter(
                    code ->
                        code == Code.CALLS_NOT_CHECKED
                            || (code.id().compareTo("FT900") < 0 && !code.isAboutModule()))
                .map(RulesTest::ruleName)
                .toList());
  }

  @Test
  void everyCodeOfAModuleHasItsRuleInTheOrderOfTheCodes() {
    List<String> alsoAboutSets =
        List.of(
            "NameDeclaredTwiceRule",
            "SampleNameTakenRule",
            "BudgetWithoutReasonRule",
            "BudgetIdleRule");

    TestModule everything =
        module(counter("failed"))
            .operated("failed", alert("Failing"))
            .locked("shop_orders_failed_total\n  type: counter\n");

    assertThat(ModuleRules.about(everything.build()))
        .extracting(rule -> rule.getClass().getSimpleName())
        .filteredOn(name -> !alsoAboutSets.contains(name))
        .containsExactlyElementsOf(
            Arrays.stream(Code.values())
                .filter(
                    code ->
                        code.id().compareTo("FT900") < 0
                            && code.isAboutModule()
                            && !code.isAboutQueries())
                .map(RulesTest::ruleName)
                .toList());
  }

  @Test
  void rulesOfWhatIsNotDeclaredAreNotLoaded() {
    assertThat(Rules.about(declarations(Limits.DEFAULT))).isEmpty();
    assertThat(packages(Rules.about(declarations(Limits.DEFAULT, set(counter("failed"))))))
        .containsExactlyInAnyOrder("names", "labels", "shape");
    assertThat(packages(ModuleRules.about(module(counter("failed")).build())))
        .containsExactlyInAnyOrder("names", "labels", "module");
  }

  private static Declarations everything() {
    UnusedDeclaration unused =
        new UnusedDeclaration(
            TypeName.of("shop", "Orders"),
            UnusedDeclaration.Kind.CLASS,
            "of",
            UnusedDeclaration.Reach.CLASS_PATH,
            at("Orders"));
    IdleAnnotation idle =
        new IdleAnnotation(
            "Timed",
            "Orders",
            "Shop.Orders",
            "take",
            IdleAnnotation.Obstacle.PRIVATE,
            at("@Timed"));
    Declarations everything =
        new Declarations(
            List.of(set(counter("failed")).build()),
            List.of(),
            List.of(application("Shop").build()),
            List.of(),
            List.of(),
            List.of(idle),
            List.of(),
            Limits.DEFAULT);
    return everything.with(new Wiring(List.of(), List.of(unused), false));
  }

  private static Set<String> packages(List<?> rules) {
    return rules.stream()
        .map(rule -> rule.getClass().getPackageName())
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .collect(Collectors.toSet());
  }

  private static String ruleName(Code code) {
    return Stream.of(code.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("", "", "Rule"));
  }
}

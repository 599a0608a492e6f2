package io.forethought.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests {@link Rules}. */
class RulesTest {

  @Test
  void everyCodeOfADeclarationHasItsRuleInTheOrderOfTheCodes() {
    assertThat(Rules.ALL)
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

    assertThat(ModuleRules.ALL)
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

  private static String ruleName(Code code) {
    return Stream.of(code.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("", "", "Rule"));
  }
}

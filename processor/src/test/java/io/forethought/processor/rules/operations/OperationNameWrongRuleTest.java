package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.alert;
import static io.forethought.processor.testing.facts.TestOperations.slo;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link OperationNameWrongRule}. */
class OperationNameWrongRuleTest {

  private static final ModuleRule RULE = new OperationNameWrongRule();

  @ParameterizedTest
  @CsvSource({
    "payment failure spike, PaymentFailureSpike",
    "Failing!, Failing",
    "shop:Failing, ShopFailing",
    "Zahlung-fällt-aus, ZahlungFLltAus"
  })
  void nameOfAnAlertIsOneWord(String name, String fixed) {
    assertThat(module(counter("failed")).operated("failed", alert(name)).findings(RULE))
        .containsExactly(
            Finding.of(
                Code.OPERATION_NAME_WRONG,
                at(name + ".name"),
                name,
                "alert",
                "does not consist of letters, digits and underscores, beginning with a letter",
                "name = \"" + fixed + "\""));
  }

  @Test
  void nameWithoutLettersGetsAnExample() {
    assertThat(module(counter("failed")).operated("failed", alert("1 %")).findings(RULE))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly("a name such as name = \"PaymentFailureSpike\"");
  }

  @Test
  void nameIsNotEmpty() {
    assertThat(module(counter("failed")).operated("failed", slo("")).findings(RULE))
        .containsExactly(
            Finding.of(
                Code.OPERATION_NAME_WRONG,
                at(".name"),
                "",
                "SLO",
                "is empty",
                "a name such as name = \"checkout\""));
  }

  @Test
  void nameOfAnObjectiveBecomesSnakeCase() {
    assertThat(module(counter("failed")).operated("failed", slo("Check-out")).findings(RULE))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly("name = \"check_out\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Failing", "failing_often", "_1", "A"})
  void lettersDigitsAndUnderscoresAreAllowed(String name) {
    assertThat(module(counter("failed")).operated("failed", alert(name)).findings(RULE)).isEmpty();
  }
}

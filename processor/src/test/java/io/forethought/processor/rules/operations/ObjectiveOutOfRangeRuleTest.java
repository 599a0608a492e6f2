package io.forethought.processor.rules.operations;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestOperations.slo;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link ObjectiveOutOfRangeRule}. */
class ObjectiveOutOfRangeRuleTest {

  private static final ModuleRule RULE = new ObjectiveOutOfRangeRule();

  @ParameterizedTest
  @CsvSource({
    "99.9, 99.9, objective = 0.999",
    "99, 99, objective = 0.99",
    "1, 1, 'a share, such as objective = 0.99'",
    "100, 100, 'a share, such as objective = 0.99'",
    "0, 0, 'a share, such as objective = 0.99'",
    "-0.5, -0.5, 'a share, such as objective = 0.99'",
    "NaN, NaN, 'a share, such as objective = 0.99'",
    "Infinity, Infinity, 'a share, such as objective = 0.99'"
  })
  void shareIsBetweenZeroAndOne(double objective, String written, String fix) {
    assertThat(
            module(counter("failed"))
                .operated("failed", slo("payments").objective(objective))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.OBJECTIVE_OUT_OF_RANGE, at("payments.objective"), written, "payments", fix));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.99, 0.99999, Double.MIN_VALUE})
  void anyShareIsFine(double objective) {
    assertThat(
            module(counter("failed"))
                .operated("failed", slo("payments").objective(objective))
                .findings(RULE))
        .isEmpty();
  }
}

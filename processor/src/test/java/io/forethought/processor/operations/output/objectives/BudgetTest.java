package io.forethought.processor.operations.output.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.testing.facts.TestSite;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class BudgetTest {

  private static <T> Sited<T> sited(T value) {
    return new Sited<>(value, TestSite.at("slo"));
  }

  private static Budget budget(double objective, String window) {
    return Budget.of(
        new Objective(
            sited("payments"),
            sited(objective),
            Optional.empty(),
            sited(window),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            TestSite.at("slo")),
        Window.of(window));
  }

  private static String text(List<BurnRate> rates) {
    return String.join(
        " ",
        rates.stream()
            .map(
                rate ->
                    rate.text() + "x" + rate.longWindow().text() + "/" + rate.shortWindow().text())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "0.999, 30d, 14.4x1h/5m 6x6h/30m, 3x1d/2h 1x3d/6h, ''",
    "0.999, 720h, 14.4x1h/5m 6x6h/30m, 3x1d/2h 1x3d/6h, ''",
    "0.999, 28d, 13.44x1h/5m 5.6x6h/30m, 2.8x1d/2h 1x3d/6h, ''",
    "0.999, 7d, 3.36x1h/5m 1.4x6h/30m, 1x1d/2h 1x3d/6h, ''",
    "0.999, 90d, 43.2x1h/5m 18x6h/30m, 9x1d/2h 3x3d/6h, ''",
    "0.931, 30d, 14.4x1h/5m 6x6h/30m, 3x1d/2h 1x3d/6h, ''",
    "0.93, 30d, 6x6h/30m, 3x1d/2h 1x3d/6h, 14.4x1h/5m",
    "0.83, 30d, '', 3x1d/2h 1x3d/6h, 14.4x1h/5m 6x6h/30m",
    "0.66, 30d, '', 1x3d/6h, 14.4x1h/5m 6x6h/30m 3x1d/2h",
    "0.01, 30d, '', 1x3d/6h, 14.4x1h/5m 6x6h/30m 3x1d/2h",
    "0.5, 90d, '', 1x3d/6h, 43.2x1h/5m 18x6h/30m 9x1d/2h 3x3d/6h",
  })
  void ratesAreThoseOfTheWorkbook(
      double objective, String window, String urgent, String slow, String impossible) {
    Budget budget = budget(objective, window);
    assertThat(text(budget.urgent())).isEqualTo(urgent);
    assertThat(text(budget.slow())).isEqualTo(slow);
    assertThat(text(budget.impossible())).isEqualTo(impossible);
  }
}

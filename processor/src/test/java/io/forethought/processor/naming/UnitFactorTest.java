package io.forethought.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitFactorTest {

  @ParameterizedTest
  @CsvSource({
    "seconds, 1",
    "milliseconds, 0.001",
    "ms, 0.001",
    "usec, 0.000001",
    "hours, 3600",
    "kb, 1000",
    "kibibytes, 1024",
    "gib, 1073741824",
    "bits, 0.125",
    "megabits, 125000",
    "percent, 0.01",
    "pct, 0.01",
    "miles, 1609.344"
  })
  void aUnitHasAFactorToItsBaseUnit(String word, double factor) {
    SpelledUnit spelled = SpelledUnit.atEnd(List.of("shop", word)).orElseThrow();

    assertThat(UnitFactor.of(spelled.meaning())).isEqualTo(factor);
  }
}

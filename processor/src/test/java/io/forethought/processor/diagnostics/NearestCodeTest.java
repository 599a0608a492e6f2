package io.forethought.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link NearestCode}. */
class NearestCodeTest {

  @ParameterizedTest
  @CsvSource({
    "ft102, FT102",
    "' FT102', FT102",
    "FT1002, FT102",
    "FT12, FT102",
    "TF102, FT102",
    "102, FT102",
    "FT998, FT908",
    "FT918, FT917",
  })
  void fewestChangesWin(String written, String meant) {
    assertThat(NearestCode.of(written).orElseThrow().id()).isEqualTo(meant);
  }

  @Test
  void otherWordsMeanNoCode() {
    assertThat(NearestCode.of("")).isEmpty();
    assertThat(NearestCode.of("unused")).isEmpty();
    assertThat(NearestCode.of("FT9999")).isEmpty();
    assertThat(NearestCode.of("FT" + "9".repeat(100))).isEmpty();
  }
}

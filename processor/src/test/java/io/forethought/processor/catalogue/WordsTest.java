package io.forethought.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 | 10",
        "0.25 | 0.25",
        "0.005 | 0.005",
        "1000000 | 1000000",
        "1e9 | 1000000000",
        "1e11 | 100000000000",
        "1e12 | 1.0E12",
        "1e-9 | 0.000000001",
        "1e-11 | 1.0E-11",
        "-0.0 | -0.0",
        "0.0 | 0",
        "-5 | -5",
        "0.3333333333333333 | 0.3333333333333333",
        "Infinity | Infinity",
        "-Infinity | -Infinity",
        "NaN | NaN"
      })
  void aNumberIsWrittenAsAPersonWritesIt(double number, String text) {
    assertThat(Words.number(number)).isEqualTo(text);
    assertThat(Words.parse(text)).isEqualTo(Double.valueOf(number));
  }

  @Test
  void aWordIsQuotedIfItHoldsMoreThanLettersAndDigits() {
    assertThat(List.of("paypal", "4xx", "a/b:c", "+1.5-x", "_", "", " ", "a b", "ä", "…", "\""))
        .map(Words::quoted)
        .containsExactly(
            "paypal",
            "4xx",
            "a/b:c",
            "+1.5-x",
            "_",
            "\"\"",
            "\" \"",
            "\"a b\"",
            "\"ä\"",
            "\"…\"",
            "\"\\\"\"");
  }

  @Test
  void nothingInvisibleStandsInAQuotedWord() {
    assertThat(
            Words.quoted("\n \u00a0 \u200b \u202e \u2028 \u2029 \u0085 \ud800 \ud83d\ude00 \\ \t"))
        .isEqualTo(
            "\"\\u000a \\u00a0 \\u200b \\u202e \\u2028 \\u2029 \\u0085 \\ud800 \ud83d\ude00"
                + " \\\\ \\u0009\"");
  }

  @Test
  void whatIsQuotedIsReadAgain() {
    Seeded seeded = new Seeded(7);
    for (int i = 0; i < 5_000; i++) {
      List<String> words = new ArrayList<>(List.of(seeded.text(), seeded.text(), seeded.text()));
      String text = words.stream().map(Words::quoted).collect(Collectors.joining(", "));

      assertThat(text.lines()).hasSize(1);
      assertThat(Words.split(text)).isEqualTo(words);
    }
  }
}

package io.forethought.multiprocess.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and bounds have the text that Python writes. */
@Tag("once")
class SampleKeyTest {

  @Test
  void aKeyIsTheJsonOfPython() {
    SampleKey key =
        SampleKey.of(
            "a",
            "a_total",
            Map.of("b", "é\u007f\u0001\"\\/\n\r\t\f\b", "B", "\uD83D\uDE00"),
            "Help");

    assertThat(key.text())
        .isEqualTo(
            "[\"a\", \"a_total\", {\"B\": \"\\ud83d\\ude00\", \"b\":"
                + " \"\\u00e9\\u007f\\u0001\\\"\\\\/\\n\\r\\t\\f\\b\"}, \"Help\"]");
    assertThat(KeyParser.parse(key.text(), 4)).isEqualTo(key);
  }

  @Test
  void labelsAreSortedByCodePoint() {
    SampleKey key = SampleKey.of("a", "a", Map.of("\uD83D\uDE00", "2", "\uFFFD", "1"), "");

    assertThat(key.text()).contains("{\"\\ufffd\": \"1\", \"\\ud83d\\ude00\": \"2\"}");
  }

  @Test
  void otherSpellingsOfAKeyAreRead() {
    assertThat(KeyParser.parse(" [\"a\",\"a\\u005ftotal\",{\"c\":\"é\",\"b\":\"\\/\"},\"\"]\n", 4))
        .isEqualTo(SampleKey.of("a", "a_total", Map.of("b", "/", "c", "é"), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[\"a\", \"a\", {}]",
        "[\"a\", \"a\", {}, \"\", \"\"]",
        "[\"a\", \"a\", {}, \"\"] x",
        "[\"a\", \"a\", {\"b\": 1}, \"\"]",
        "[\"a\", \"a\", {\"b\"}, \"\"]",
        "[\"a\", \"a\", {\"b\": \"1\",}, \"\"]",
        "[\"a\", null, {}, \"\"]",
        "[\"a\", \"\\x\", {}, \"\"]",
        "[\"a\", \"\\u12\", {}, \"\"]",
        "[\"a\", \"\n\", {}, \"\"]"
      })
  void otherTextsAreNoKeys(String text) {
    assertThat(KeyParser.parse(text, 4)).isNull();
  }

  /** What {@code floatToGoString} of the Python client returns. */
  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "1, 1.0",
    "0, 0.0",
    "-0.0, -0.0",
    "-5, -5.0",
    "0.005, 0.005",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "0.0000015, 1.5e-06",
    "2e-3, 0.002",
    "100000, 100000.0",
    "999999.5, 999999.5",
    "1000000, 1e+06",
    "-1000000, -1000000.0",
    "12345678, 1.2345678e+07",
    "1234567.5, 1.2345675e+06",
    "10000000000, 1e+010",
    "1e16, 1e+16",
    "1.5e300, 1.5e+300",
    "4.9e-324, 5e-324",
    "2e23, 2e+23",
    "Infinity, +Inf",
    "-Infinity, -Inf",
    "NaN, NaN"
  })
  void aBoundIsWrittenAsInPython(double bound, String text) {
    assertThat(Bound.text(bound)).isEqualTo(text);
  }
}

package io.forethought.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleFilterTest {

  private static final String TEXT =
      """
      # HELP rain_total R.
      # TYPE rain_total counter
      rain_total{at="a"} 1.0
      rain_total{at="ü"} 2.0
      # HELP build_info B.
      # TYPE build_info gauge
      build_info 1
      # TYPE wind summary
      wind_count 1
      wind_sum 2.0
      # TYPE rain_gauge gauge
      rain_gauge 3.0
      # EOF
      """;

  @ParameterizedTest
  @CsvSource({
    "rain, '1,2,3,4,13'",
    "rain_total, '1,2,3,4,13'",
    "build, '5,6,7,13'",
    "build_info, '5,6,7,13'",
    "wind, '8,9,10,13'",
    "wind_sum, '8,10,13'",
    "rain_gauge, '11,12,13'",
    "other, 13"
  })
  void aFamilyHasItsOwnCommentsAndSamplesOnly(String name, String lines) throws IOException {
    String[] all = TEXT.split("(?<=\n)", -1);
    StringBuilder expected = new StringBuilder();
    for (String line : lines.split(",", -1)) {
      expected.append(all[Integer.parseInt(line) - 1]);
    }
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream atOnce = new ByteArrayOutputStream();
    ByteArrayOutputStream byteByByte = new ByteArrayOutputStream();
    ByteArrayOutputStream inPieces = new ByteArrayOutputStream();

    new SampleFilter(Set.of(name), atOnce).write(bytes);
    SampleFilter slow = new SampleFilter(Set.of(name), byteByByte);
    for (byte one : bytes) {
      slow.write(one);
    }
    SampleFilter pieces = new SampleFilter(Set.of(name), inPieces);
    for (int i = 0; i < bytes.length; i += 7) {
      pieces.write(bytes, i, Math.min(7, bytes.length - i));
    }

    assertThat(atOnce.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    assertThat(byteByByte.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    assertThat(inPieces.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
  }

  @Test
  void theStreamIsFlushed() throws IOException {
    int[] flushed = new int[1];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            flushed[0]++;
          }
        };

    new SampleFilter(Set.of(), out).flush();

    assertThat(flushed).containsExactly(1);
  }
}

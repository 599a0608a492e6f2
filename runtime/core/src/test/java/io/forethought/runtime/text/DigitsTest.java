package io.forethought.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  private static final int ROUNDS = 200_000;

  private final byte[] bytes = new byte[Digits.MAX_LENGTH + 2];

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        -0.0,
        1,
        -1,
        0.1,
        0.001,
        0.0009999999999999998,
        9999999,
        9999999.999999,
        1e7,
        -1e7,
        12345678,
        1e15,
        999999999999999.0,
        1e16,
        0.3,
        2.0 / 3,
        1e-300,
        -1.2345678901234568E-300,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.NaN,
        9007199254740992.0
      })
  void doublesLookAsJavaWritesThem(double number) {
    assertThat(written(number)).isEqualTo(Double.toString(number));
  }

  @Test
  void infinitiesLookAsPrometheusWritesThem() {
    assertThat(written(Double.POSITIVE_INFINITY)).isEqualTo("+Inf");
    assertThat(written(Double.NEGATIVE_INFINITY)).isEqualTo("-Inf");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomDoublesLookAsJavaWritesThem(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      double number = number(random);
      String expected =
          Double.isInfinite(number) ? (number > 0 ? "+Inf" : "-Inf") : Double.toString(number);
      if (!written(number).equals(expected)) {
        assertThat(written(number)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void wholeNumbersLookAsJavaWritesThem(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      long number = random.nextLong() >> random.nextInt(64);
      if (!written(number).equals(Long.toString(number))) {
        assertThat(written(number)).isEqualTo(Long.toString(number));
      }
    }
    assertThat(written(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    assertThat(written(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
    assertThat(written(0L)).isEqualTo("0");
  }

  /** Of all sizes, whole, with few decimals, with all of them, and sums of such as in sums. */
  private static double number(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Double.longBitsToDouble(random.nextLong());
      case 1 -> random.nextInt() / Math.pow(10, random.nextInt(12));
      case 2 -> random.nextLong() >> random.nextInt(64);
      case 3 -> random.nextInt(1000) * 0.1 + random.nextInt(1000) * 0.01;
      case 4 -> Math.scalb(random.nextDouble(), random.nextInt(80) - 20);
      default -> -random.nextInt(100_000_000) / 8.0;
    };
  }

  private String written(double number) {
    return text(Digits.write(bytes, 1, number));
  }

  private String written(long number) {
    return text(Digits.write(bytes, 1, number));
  }

  private String text(int end) {
    return new String(bytes, 1, end - 1, StandardCharsets.US_ASCII);
  }
}

package io.forethought.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HuffmanCodeTest {

  /** The example of RFC 1951, 3.2.2, in which the frequent symbol has the short code. */
  @Test
  void codesFollowEachOther() {
    HuffmanCode code = HuffmanCode.of(new int[] {3, 9, 1, 1});

    assertThat(IntStream.range(0, 4).map(code::length)).containsExactly(2, 1, 3, 3);
    assertThat(IntStream.range(0, 4).map(code::bits)).containsExactly(0b01, 0b0, 0b011, 0b111);
  }

  @Test
  void everyCodeIsComplete() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      HuffmanCode code = HuffmanCode.of(random.ints(2 + random.nextInt(286), 1, 200).toArray());

      double filled =
          IntStream.range(0, code.size()).mapToDouble(i -> Math.pow(2, -code.length(i))).sum();
      assertThat(filled).isEqualTo(1);
    }
  }

  /** DEFLATE has no longer ones. */
  @Test
  void aCodeHasUpTo15Bits() {
    HuffmanCode code =
        HuffmanCode.of(IntStream.range(0, 16).map(i -> 1 << Math.max(0, i - 1)).toArray());

    assertThat(IntStream.of(0, 1, 2, 15).map(code::length)).containsExactly(15, 15, 14, 1);
    assertThat(IntStream.of(0, 1, 2, 15).map(code::bits))
        .containsExactly(0b011_1111_1111_1111, 0b111_1111_1111_1111, 0b01_1111_1111_1111, 0);
  }

  @Test
  void codesThatWouldBeTooLongAreRefused() {
    int[] fibonacci = new int[20];
    fibonacci[0] = 1;
    fibonacci[1] = 1;
    for (int i = 2; i < fibonacci.length; i++) {
      fibonacci[i] = fibonacci[i - 1] + fibonacci[i - 2];
    }

    assertThatIllegalArgumentException().isThrownBy(() -> HuffmanCode.of(fibonacci));
  }
}

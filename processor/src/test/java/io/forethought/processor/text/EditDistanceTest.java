package io.forethought.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests {@link EditDistance}. */
class EditDistanceTest {

  @Test
  void distanceCountsSlipsOfThePen() {
    assertThat(EditDistance.of("seconds", "seconds")).isZero();
    assertThat(EditDistance.of("secnds", "seconds")).isEqualTo(1);
    assertThat(EditDistance.of("seconnds", "seconds")).isEqualTo(1);
    assertThat(EditDistance.of("sedonds", "seconds")).isEqualTo(1);
    assertThat(EditDistance.of("secodns", "seconds")).isEqualTo(1);
    assertThat(EditDistance.of("", "bytes")).isEqualTo(5);
    assertThat(EditDistance.of("kitten", "sitting")).isEqualTo(3);
  }
}

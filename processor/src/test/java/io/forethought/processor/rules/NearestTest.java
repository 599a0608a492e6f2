package io.forethought.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link Nearest}. */
class NearestTest {

  @Test
  void distanceCountsSlipsOfThePen() {
    assertThat(Nearest.distance("seconds", "seconds")).isZero();
    assertThat(Nearest.distance("secnds", "seconds")).isEqualTo(1);
    assertThat(Nearest.distance("seconnds", "seconds")).isEqualTo(1);
    assertThat(Nearest.distance("sedonds", "seconds")).isEqualTo(1);
    assertThat(Nearest.distance("secodns", "seconds")).isEqualTo(1);
    assertThat(Nearest.distance("", "bytes")).isEqualTo(5);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void nearestWordWins() {
    assertThat(Nearest.to("totl", List.of("bytes", "total", "totals"))).contains("total");
    assertThat(Nearest.to("orders", List.of("bytes", "total"))).isEmpty();
  }
}

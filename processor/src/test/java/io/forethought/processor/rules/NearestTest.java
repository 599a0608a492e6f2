package io.forethought.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link Nearest}. */
class NearestTest {

  @Test
  void nearestWordWins() {
    assertThat(Nearest.to("totl", List.of("bytes", "total", "totals"))).contains("total");
    assertThat(Nearest.to("orders", List.of("bytes", "total"))).isEmpty();
  }
}

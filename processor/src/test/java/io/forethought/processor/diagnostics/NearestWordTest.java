package io.forethought.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link NearestWord}. */
class NearestWordTest {

  @Test
  void nearestWordWins() {
    assertThat(NearestWord.to("totl", List.of("bytes", "total", "totals"))).contains("total");
    assertThat(NearestWord.to("orders", List.of("bytes", "total"))).isEmpty();
  }
}

package io.forethought.benchmarks.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the virtual machine tells about its heap. */
class LiveHeapTest {

  private static final String HISTOGRAM =
      """
       num     #instances         #bytes  class name (module)
      -------------------------------------------------------
         1:          6541         549008  [B (java.base@17.0.15)
         2:          6000         144000  java.lang.String (java.base@17.0.15)
         3:           100           2400  shop.Cell
      Total         12641         695408
      """;

  @Test
  void isTheSumOfAllClassesAndOfTheirText() {
    assertThat(LiveHeap.of(HISTOGRAM)).isEqualTo(new LiveHeap(695_408, 693_008));
  }

  @Test
  void whatHasComeIsTheDifference() {
    assertThat(new LiveHeap(500, 90).since(new LiveHeap(300, 40))).isEqualTo(new LiveHeap(200, 50));
  }
}

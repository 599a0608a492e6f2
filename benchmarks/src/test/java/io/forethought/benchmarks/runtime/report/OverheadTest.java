package io.forethought.benchmarks.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is added to something. */
class OverheadTest {

  private static final Setting SETTING = new Setting("17", 1);

  @Test
  void isTheDifferenceToEachOther() {
    Figure nothing = new Figure("A.b NOTHING", SETTING, 50, 3, 32);
    Figure ours = new Figure("A.b OURS", SETTING, 200, 4, 152);

    assertThat(Overhead.added(List.of(nothing, ours)))
        .containsExactly(
            nothing,
            ours,
            new Figure(Overhead.of("A.b", "OURS", "NOTHING"), SETTING, 150, 5, 120),
            new Figure(Overhead.of("A.b", "NOTHING", "OURS"), SETTING, -150, 5, -120));
  }

  @Test
  void isNotToldOfAnotherBenchmark() {
    Figure one = new Figure("A.b NOTHING", SETTING, 50, 3, 32);
    Figure other = new Figure("C.d OURS", SETTING, 200, 4, 152);

    assertThat(Overhead.added(List.of(one, other))).containsExactly(one, other);
  }
}

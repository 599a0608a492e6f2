package io.forethought.benchmarks.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A goal and its verdict. */
class GoalTest {

  private static final Figures FIGURES =
      new Figures(
          List.of(
              figure("ours", "17", 2, 0.001),
              figure("slow", "17", 30, 512),
              figure("fast", "17", 9, 16),
              figure("ours", "25", 1, 16),
              figure("slow", "25", 30, 512),
              figure("fast", "25", 9, 0)));

  private static Figure figure(String benchmark, String jdk, double value, double bytes) {
    return new Figure(benchmark, new Setting(jdk, 1), value, 0, bytes);
  }

  @Test
  void theFastestOfTheOthersCounts() {
    assertThat(Goal.faster("Event", 5, "others", 1, "ours", "slow", "fast").row(FIGURES))
        .isEqualTo("| Event ≥ 5× faster | others | 1 | 4.50×, missed by 10 % | ✓ 9.00× |\n");
  }

  @Test
  void whatIsMeasuredAloneHasItsOwnLimit() {
    assertThat(Goal.free("Event", 1, "ours").row(FIGURES))
        .isEqualTo("| Event 0 B |  | 1 | ✓ 0.00 B | 16.0 B, missed by 16.0 B |\n");
  }

  @Test
  void fewerBytesAreARatioToo() {
    assertThat(Goal.frugal("Event", 1_000, "slow", "ours", "slow").row(FIGURES))
        .isEqualTo(
            "| Event ≥ 1,000× fewer bytes | slow | 1 | ✓ 512,000× | 32.0×, missed by 97 % |\n");
  }

  @Test
  void atMostSoManyTimesAsLong() {
    Goal goal =
        new Goal(
            "Event ≤ 0.2×", "fast", 1, "ours", List.of("fast"), Figure::value, Bound.atMost(0.2));

    assertThat(goal.row(FIGURES))
        .isEqualTo("| Event ≤ 0.2× | fast | 1 | 0.22×, missed by 11 % | ✓ 0.11× |\n");
  }

  @Test
  void whatWasNotMeasuredHasNoVerdict() {
    Goal goal = Goal.faster("Event", 5, "others", 2, "ours", "slow");

    assertThat(goal.isMeasured(FIGURES)).isFalse();
    assertThat(goal.row(FIGURES)).isEqualTo("| Event ≥ 5× faster | others | 2 |  |  |\n");
  }
}

package io.forethought.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.benchmarks.machine.Cost;
import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.Machine;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ReportTest {

  private static final Started STARTED =
      new Started(
          new Jdk("Some", "17.0.15"),
          Map.of(
              Program.FORETHOUGHT, costs(330, 300, 360),
              Program.CLIENT_JAVA, costs(300, 310, 280),
              Program.MICROMETER, costs(500, 400, 450)),
          Map.of(
              Program.FORETHOUGHT, new LoadedClasses(1_000, 160, 30, 40),
              Program.CLIENT_JAVA, new LoadedClasses(950, 100, 57, 51),
              Program.MICROMETER, new LoadedClasses(1_200, 250, 100, 90)));

  private static List<Cost> costs(long... millis) {
    return Arrays.stream(millis)
        .mapToObj(each -> new Cost(each * 1_000_000, 2 * each * 1_000_000))
        .toList();
  }

  private static String page() {
    return new Report(
            new Options(3, List.of(Path.of("jdk")), Path.of("page.md")),
            new Machine(2, "a processor"),
            List.of("forethought-runtime-1"),
            List.of(STARTED))
        .markdown();
  }

  @Test
  void beginsWithWhatUsersPay() {
    assertThat(page())
        .startsWith(
            """
            # What starting costs

            - On JDK 17, a program with one metric set takes 1.10 times the CPU time of the same \
            program with client_java until the end of its first scrape, and 0.75 times that of \
            Micrometer.

            ## How it was measured
            """);
  }

  @Test
  void endsWithTheGoalAndATableForEachJdk() {
    assertThat(page())
        .endsWith(
            """
                --runs 3
            ```

            on 2 cores of a processor, with Some 17.0.15. Compared: `forethought-runtime-1`.

            ## Goal

            | CPU time | JDK | Median | min – max | Goal |
            |---|---|--:|--:|---|
            | Forethought ÷ client_java | 17 | 1.10 | 0.97 – 1.29 | at most 1.1: met |
            | Forethought ÷ Micrometer | 17 | 0.75 | 0.66 – 0.80 |  |

            ## Some 17.0.15

            | Program | CPU s | min – max | wall s | classes | of libraries | of the JDK, not archived | generated |
            |---|--:|--:|--:|--:|--:|--:|--:|
            | Forethought | 0.33 | 0.30 – 0.36 | 0.66 | 1,000 | 160 | 30 | 40 |
            | client_java | 0.30 | 0.28 – 0.31 | 0.60 | 950 | 100 | 57 | 51 |
            | Micrometer | 0.45 | 0.40 – 0.50 | 0.90 | 1,200 | 250 | 100 | 90 |
            """);
  }
}

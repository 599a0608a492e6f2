package io.forethought.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.benchmarks.compile.Variant.Mode;
import io.forethought.benchmarks.machine.Cost;
import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.Machine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page, from figures that are easy to reckon with. */
class ReportTest {

  private static final Generated LINES = new Generated(10, 2_000, 102_400);

  @Test
  void tellsWhereItWasMeasuredAndHowToMeasureAgain() {
    assertThat(page(measurements(10, 6)))
        .contains(
            """
            Measured with

            ```
            mvn -q -P checks -pl benchmarks -am -DskipTests package &&
              java -cp benchmarks/target/classes io.forethought.benchmarks.compile.CompileBenchmark \\
                --sizes 10,20 --runs 3
            ```

            on 2 cores of Abacus, with the javac of Acme 17.0.1 under `-Xms1g -Xmx3g -XX:+UseSerialGC`. Compared: `ours-1`, `theirs-2`.
            """);
  }

  @Test
  void theTableHasMedianAndSpread() {
    assertThat(page(measurements(10, 6)))
        .contains(
            """
            ## 10 types

            | Compiled | CPU s | min – max | wall s | CPU ms per type | generated lines | KiB |
            |---|--:|--:|--:|--:|--:|--:|
            | interfaces of 10 metrics, `-proc:none` | 2.00 | 1.00 – 4.00 | 1.00 | 200.00 |  |  |
            | … with a processor that does nothing | 2.00 | 1.00 – 4.00 | 1.00 | 200.00 |  |  |
            | … with a processor that only writes the same files | 5.00 | 4.00 – 7.00 | 2.50 | 500.00 | 2,000 | 100 |
            | … with **Forethought** | 6.00 | 5.00 – 8.00 | 3.00 | 600.00 | 2,000 | 100 |
            | … with the same classes as sources, `-proc:none` | 5.00 | 4.00 – 7.00 | 2.50 | 500.00 | 2,000 | 100 |
            """);
  }

  @Test
  void saysWhichGoalsAreMissed() {
    assertThat(goals(both(measurements(10, 6), measurements(20, 5))))
        .containsExactly(
            "| CPU time | 10 types | 20 types | Goal |",
            "| Forethought ÷ a processor that only writes the same files | 1.20 | 1.00 | at most"
                + " 1.15: **missed** |",
            "| AutoValue ÷ a processor that only writes the same files | 1.20 | 1.00 |  |",
            "| MapStruct ÷ a processor that only writes the same files | 1.20 | 1.00 |  |",
            "| Immutables ÷ a processor that only writes the same files | 1.20 | 1.00 |  |",
            "| µs that Forethought spends itself per generated line | 500.00 | 0.00 | lowest of the"
                + " four: **missed** |",
            "| µs that AutoValue spends itself per generated line | 500.00 | 0.00 |  |",
            "| µs that MapStruct spends itself per generated line | 500.00 | 0.00 |  |",
            "| µs that Immutables spends itself per generated line | 500.00 | 0.00 |  |",
            "| µs that Forethought adds per generated line | 2000.00 | 1500.00 | lowest of the four:"
                + " **missed** |",
            "| µs that AutoValue adds per generated line | 2000.00 | 1500.00 |  |",
            "| µs that MapStruct adds per generated line | 2000.00 | 1500.00 |  |",
            "| µs that Immutables adds per generated line | 2000.00 | 1500.00 |  |",
            "| ms that Forethought adds per type | 400.00 | 150.00 |  |",
            "| ms that AutoValue adds per type | 400.00 | 150.00 |  |",
            "| ms that MapStruct adds per type | 400.00 | 150.00 |  |",
            "| ms that Immutables adds per type | 400.00 | 150.00 |  |",
            "| Forethought: time per type ÷ time at the previous size |  | 0.42 | at most 1.1: met |",
            "| AutoValue: time per type ÷ time at the previous size |  | 0.42 |  |",
            "| MapStruct: time per type ÷ time at the previous size |  | 0.42 |  |",
            "| Immutables: time per type ÷ time at the previous size |  | 0.42 |  |");
  }

  @Test
  void oneSizeHasNoGrowth() {
    assertThat(goals(measurements(10, 5))).noneMatch(line -> line.contains("previous size"));
  }

  private static List<String> goals(Measurements measurements) {
    return page(measurements)
        .lines()
        .dropWhile(line -> !line.equals("## Goals"))
        .takeWhile(line -> !line.endsWith(" types"))
        .filter(line -> line.startsWith("| "))
        .toList();
  }

  private static String page(Measurements measurements) {
    return new Report(
            Options.of("--sizes", "10,20", "--runs", "3"),
            new Machine(2, "Abacus"),
            new Jdk("Acme", "17.0.1"),
            List.of("ours-1", "theirs-2"),
            measurements)
        .markdown();
  }

  /** What generates takes so many seconds, the same by hand five, and everything else two. */
  private static Measurements measurements(int types, long generating) {
    return new Measurements(
        Variant.ALL.stream()
            .map(
                variant ->
                    measured(
                        variant,
                        types,
                        variant.mode() == Mode.GENERATING
                            ? generating
                            : variant.compilesGenerated() ? 5 : 2))
            .toList());
  }

  private static Measurements both(Measurements one, Measurements other) {
    return new Measurements(Stream.concat(one.all().stream(), other.all().stream()).toList());
  }

  private static Measured measured(Variant variant, int types, long seconds) {
    long second = 1_000_000_000L;
    List<Cost> costs =
        List.of(
            new Cost((seconds + 2) * second, seconds * second),
            new Cost((seconds - 1) * second, seconds * second / 2),
            new Cost(seconds * second, seconds * second / 4));
    return new Measured(variant, types, costs, LINES);
  }
}

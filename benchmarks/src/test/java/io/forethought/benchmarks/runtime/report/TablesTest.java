package io.forethought.benchmarks.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The tables of the page. */
class TablesTest {

  private static final Setting ONE = new Setting("17", 1);
  private static final Setting TWO = new Setting("17", 2);
  private static final Setting OTHER = new Setting("25", 1);

  private static final Table TABLE =
      Table.of("An event", Unit.NANOS, "B", new Row("**ours**", "A.ours"), new Row("b", "A.b"));

  @Test
  void everyBenchmarkHasARowAndEveryRowABenchmark() {
    List<String> benchmarks =
        BenchmarkList.defaultList()
            .getAll(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
            .stream()
            .filter(entry -> entry.getUsername().contains(".runtime."))
            .map(entry -> entry.getUsername().replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", ""))
            .toList();

    List<String> measured =
        Tables.benchmarks()
            .map(benchmark -> benchmark.replaceFirst(" .*", ""))
            .filter(benchmark -> !benchmark.startsWith("Footprint."))
            .distinct()
            .toList();
    assertThat(measured).containsExactlyInAnyOrderElementsOf(benchmarks);
    assertThat(Tables.benchmarks()).doesNotHaveDuplicates();
  }

  @Test
  void goalsAreAboutWhatIsInATable() {
    assertThat(
            Goals.ALL.stream()
                .flatMap(goal -> Stream.concat(Stream.of(goal.ours()), goal.theirs().stream())))
        .isSubsetOf(Tables.benchmarks().toList());
  }

  @Test
  void aTableHasAColumnForEachSetting() {
    Figures figures =
        new Figures(
            List.of(
                new Figure("A.ours", ONE, 0.5, 0.01, 1e-6),
                new Figure("A.b", ONE, 12.345, 1.25, 24),
                new Figure("A.ours", TWO, 0.75, 0.01, 1e-6),
                new Figure("A.b", TWO, 1_234.5, 100, 24),
                new Figure("A.ours", OTHER, 0.25, Double.NaN, 0),
                new Figure("A.b", OTHER, 10, Double.NaN, 1_600)));

    assertThat(TABLE.markdown(figures))
        .isEqualTo(
            """

            ## An event

            | ns | JDK 17, 1 thread | JDK 17, 2 threads | JDK 25, 1 thread | B, JDK 17 | B, JDK 25 |
            |---|--:|--:|--:|--:|--:|
            | **ours** | 0.50 ± 0.01 | 0.75 ± 0.01 | 0.25 | 0 | 0 |
            | b | 12.3 ± 1.25 | 1,235 ± 100 | 10.0 | 24 | 1,600 |
            """);
  }

  @Test
  void whatWasNotMeasuredIsLeftOut() {
    assertThat(TABLE.markdown(new Figures(List.of()))).isEmpty();
    assertThat(Goals.markdown(new Figures(List.of()))).isEmpty();
  }
}

package io.forethought.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The finished programs. */
class StartBenchmarkIT {

  private static final int LIBRARIES = 166;
  private static final int OF_JDK = 55;
  private static final int GENERATED = 33;

  private static final Path JDK = Path.of(System.getProperty("java.home"));

  private final Programs programs = Programs.ofBuild();

  @TempDir private Path folder;

  /** The JDK of this build, and the second one if there is one. */
  static Stream<Path> jdks() {
    return Stream.concat(
        Stream.of(JDK),
        Optional.ofNullable(System.getenv("SECOND_JAVA_HOME")).map(Path::of).stream());
  }

  /**
   * Everything that is loaded until the first scrape costs time in every start of a program. The
   * limits are what is needed now. Raise them only for what programs need when they start.
   */
  @ParameterizedTest
  @MethodSource("jdks")
  void aProgramLoadsNoMoreClassesThanNow(Path jdk) throws Exception {
    LoadedClasses ours = programs.classes(Program.FORETHOUGHT, jdk, folder);
    // A JDK without an archive loads all of its classes from files.
    assumeThat(ours.ofJdk()).isLessThan(300);

    assertThat(ours.ofLibraries()).isBetween(100, LIBRARIES);
    assertThat(ours.ofJdk()).isBetween(10, OF_JDK);
    assertThat(ours.generated()).isBetween(10, GENERATED);
  }

  @Test
  void withTheClientTheScrapeIsTheSame() throws Exception {
    String ours = programs.process(Program.FORETHOUGHT, JDK, List.of(), folder).output();
    String client = programs.process(Program.CLIENT_JAVA, JDK, List.of(), folder).output();

    assertThat(ours)
        .isEqualTo(client)
        .contains("shop_orders_created_total{provider=\"paypal\"} 0.0");
  }

  @Test
  void allProgramsAreMeasuredInEachRun() throws Exception {
    ByteArrayOutputStream progress = new ByteArrayOutputStream();
    Options options = Options.of("--runs", "2", "--jdks", JDK.toString());

    List<Started> all =
        new StartBenchmark(
                options, programs, folder, new PrintStream(progress, true, StandardCharsets.UTF_8))
            .measure();

    assertThat(all).hasSize(1);
    assertThat(all.get(0).costs().values())
        .hasSize(3)
        .allSatisfy(
            costs ->
                assertThat(costs).hasSize(2).allMatch(cost -> cost.cpu() > 0 && cost.wall() > 0));
    assertThat(progress.toString(StandardCharsets.UTF_8).lines())
        .hasSize(6)
        .allMatch(line -> line.matches(".+, run [12] of 2: \\d+\\.\\d{3} s \\w+"));
    assertThat(Report.of(options, programs, all).markdown())
        .contains(
            "| Forethought ÷ client_java | ", "`prometheus-metrics-core-", "`micrometer-registry");
  }
}

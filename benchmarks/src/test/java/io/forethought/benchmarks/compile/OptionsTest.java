package io.forethought.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line. */
class OptionsTest {

  private static final String USAGE =
      " Options are --sizes 100,1000,4000 --runs 5 --jdk <home of a JDK> --out <file>.";

  @Test
  void withoutOptionsAllSizesAreMeasuredFiveTimes() {
    assertThat(Options.of())
        .isEqualTo(
            new Options(
                List.of(100, 1_000, 4_000),
                List.of(5),
                Path.of(System.getProperty("java.home")),
                Path.of("docs/internals/performance-compile.md")));
  }

  @Test
  void readsAllOptions() {
    assertThat(
            Options.of(
                "--sizes", "20,10,20", "--runs", "3", "--jdk", "some-jdk", "--out", "page.md"))
        .isEqualTo(
            new Options(List.of(10, 20), List.of(3), Path.of("some-jdk"), Path.of("page.md")));
  }

  @Test
  void largeSizesCanBeMeasuredLessOften() {
    Options options = Options.of("--sizes", "4000,100,1000", "--runs", "5,3");

    assertThat(options.runs(100)).isEqualTo(5);
    assertThat(options.runs(1_000)).isEqualTo(3);
    assertThat(options.runs(4_000)).isEqualTo(3);
    assertThat(options.command()).endsWith("--sizes 100,1000,4000 --runs 5,3");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--size", "20"))
        .withMessage("There is no option --size." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--runs"))
        .withMessage("An option has no value." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--sizes", "100,many"))
        .withMessage("--sizes takes whole numbers from 1, not \"many\"." + USAGE);
  }

  @Test
  void theCommandMeasuresTheSameAgain() {
    assertThat(Options.of("--sizes", "10,20", "--runs", "3").command())
        .isEqualTo(
            """
            mvn -q -P checks -pl benchmarks -am -DskipTests package &&
              java -cp benchmarks/target/classes io.forethought.benchmarks.compile.CompileBenchmark \\
                --sizes 10,20 --runs 3\
            """);
  }
}

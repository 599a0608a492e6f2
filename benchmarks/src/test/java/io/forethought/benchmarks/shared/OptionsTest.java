package io.forethought.benchmarks.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The command line. */
@Tag("once")
class OptionsTest {

  private static final String USAGE =
      " Options are --quick --jdks <home of a JDK>,<home of another> --out <file>.";

  private static final Path OWN = Path.of(System.getProperty("java.home"));

  @Test
  void withoutOptionsThePageIsMeasuredWithThisJdk() {
    assertThat(Options.of())
        .isEqualTo(
            new Options(
                Effort.FULL, List.of(OWN), Path.of("docs/internals/performance-shared.md")));
  }

  @Test
  void aTrialRunDoesNotReplaceThePage() {
    assertThat(Options.of("--quick"))
        .isEqualTo(
            new Options(
                Effort.QUICK,
                List.of(OWN),
                Path.of("benchmarks/target/performance-shared-quick.md")));
  }

  @Test
  void readsAllOptions() {
    assertThat(Options.of("--out", "page.md", "--quick", "--jdks", "one,other"))
        .isEqualTo(
            new Options(
                Effort.QUICK, List.of(Path.of("one"), Path.of("other")), Path.of("page.md")));
  }

  @Test
  void rejectsOtherOptions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--jdk", "one"))
        .withMessage("There is no option --jdk." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--jdks"))
        .withMessage("An option has no value." + USAGE);
  }

  @Test
  void theCommandMeasuresTheSameAgain() {
    assertThat(Options.of("--jdks", "one,other", "--out", "page.md").command())
        .isEqualTo(
            """
            mvn -q -P checks -pl benchmarks -am -DskipTests package &&
              java -cp benchmarks/target/benchmarks.jar \
            io.forethought.benchmarks.shared.SharedBenchmark --jdks <JDK>,<JDK>\
            """);
    assertThat(Options.of("--quick").command()).endsWith("SharedBenchmark --quick");
  }
}

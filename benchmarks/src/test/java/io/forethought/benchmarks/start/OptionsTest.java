package io.forethought.benchmarks.start;

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
      " Options are --runs 21 --jdks <home of a JDK>,<home of another> --out <file>.";

  @Test
  void withoutOptionsThisJdkIsMeasured21Times() {
    assertThat(Options.of())
        .isEqualTo(
            new Options(
                21,
                List.of(Path.of(System.getProperty("java.home"))),
                Path.of("docs/internals/performance-start.md")));
  }

  @Test
  void readsAllOptions() {
    assertThat(Options.of("--runs", "3", "--jdks", "one,other", "--out", "page.md"))
        .isEqualTo(new Options(3, List.of(Path.of("one"), Path.of("other")), Path.of("page.md")));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--run", "20"))
        .withMessage("There is no option --run." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--runs"))
        .withMessage("An option has no value." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--runs", "0"))
        .withMessage("--runs takes a whole number from 1, not \"0\"." + USAGE);
  }

  @Test
  void theCommandMeasuresTheSameAgain() {
    assertThat(Options.of("--runs", "3", "--jdks", "one,other").command())
        .isEqualTo(
            """
            mvn -q -P checks -pl benchmarks -am -DskipTests package &&
              java -cp benchmarks/target/classes io.forethought.benchmarks.start.StartBenchmark \\
                --runs 3 --jdks <JDK>,<JDK>\
            """);
    assertThat(Options.of().command()).endsWith(" --runs 21");
  }
}

package io.forethought.benchmarks.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forethought.benchmarks.runtime.report.Subject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command line. */
class OptionsTest {

  private static final String USAGE =
      " Options are --quick --only recording,scraping,million,registering,memory,requests,queries,caches,methods"
          + " --java <launcher> --forks 2 --warm-ups 2 --iterations 3 --millis 300 --out <file>.";

  private static final Map<String, String> SECOND = Map.of("SECOND_JAVA_HOME", "other-jdk");
  private static final Path OTHER_JAVA = Path.of("other-jdk/bin/java");

  private static Options of(String... arguments) {
    return Options.of(Map.of(), arguments);
  }

  @Test
  void withoutOptionsEverythingIsMeasuredForThePage() {
    Options options = of();

    assertThat(options.javas()).containsExactly(Options.OWN_JAVA);
    assertThat(options.parts())
        .containsExactlyInAnyOrder(
            Part.RECORDING, Part.SCRAPING, Part.MILLION, Part.REGISTERING, Part.MEMORY);
    assertThat(options.effort()).isEqualTo(Effort.FULL);
    assertThat(options.subject()).isEqualTo(Subject.LIBRARY);
    assertThat(options.out()).isEqualTo(Path.of("docs/internals/performance.md"));
  }

  @Test
  void aTrialRunHasNoMillionSeries() {
    assertThat(of("--quick").parts())
        .containsExactlyInAnyOrder(Part.RECORDING, Part.SCRAPING, Part.REGISTERING, Part.MEMORY);
  }

  @Test
  void requestsHaveAPageOfTheirOwn() {
    assertThat(of("--only", "requests").subject()).isEqualTo(Subject.REQUESTS);
    assertThat(of("--only", "requests").out())
        .isEqualTo(Path.of("docs/internals/performance-http.md"));
    assertThat(of("--out", "page.md", "--only", "requests").out()).isEqualTo(Path.of("page.md"));
    assertThat(of("--only", "requests,memory").subject()).isEqualTo(Subject.LIBRARY);
  }

  @Test
  void soHaveQueriesCachesAndMethods() {
    assertThat(of("--only", "queries").subject()).isEqualTo(Subject.QUERIES);
    assertThat(of("--only", "queries").out())
        .isEqualTo(Path.of("docs/internals/performance-databases.md"));
    assertThat(of("--only", "caches").subject()).isEqualTo(Subject.CACHES);
    assertThat(of("--only", "caches").out())
        .isEqualTo(Path.of("docs/internals/performance-caches.md"));
    assertThat(of("--only", "methods").out())
        .isEqualTo(Path.of("docs/internals/performance-methods.md"));
    assertThat(of("--only", "queries,caches").subject()).isEqualTo(Subject.LIBRARY);
  }

  @Test
  void aSecondJdkComesFromTheEnvironment() {
    assertThat(Options.of(SECOND).javas()).containsExactly(Options.OWN_JAVA, OTHER_JAVA);
  }

  @Test
  void orFromTheCommandLine() {
    assertThat(of("--java", "other-jdk/bin/java").javas())
        .isEqualTo(Options.of(SECOND, "--java", "other-jdk/bin/java").javas())
        .containsExactly(Options.OWN_JAVA, OTHER_JAVA);
  }

  @Test
  void aTrialRunStaysInThisProcessAndAwayFromThePage() {
    Options options = Options.of(SECOND, "--quick");

    assertThat(options.javas()).containsExactly(Options.OWN_JAVA);
    assertThat(options.effort()).isEqualTo(Effort.QUICK);
    assertThat(options.out()).isEqualTo(Path.of("benchmarks/target/performance-quick.md"));
  }

  @Test
  void readsAllOptions() {
    Options options =
        of(
            "--only",
            "memory,scraping",
            "--forks",
            "5",
            "--quick",
            "--warm-ups",
            "6",
            "--iterations",
            "7",
            "--millis",
            "90",
            "--out",
            "page.md");

    assertThat(options.parts()).containsExactlyInAnyOrder(Part.MEMORY, Part.SCRAPING);
    assertThat(options.effort())
        .isEqualTo(Effort.QUICK.forks(5).warmUps(6).iterations(7).millis(90));
    assertThat(options.out()).isEqualTo(Path.of("page.md"));
  }

  @Test
  void theCommandNamesNoPlaceOfThisMachine() {
    assertThat(of("--out", "page.md", "--only", "memory", "--java", "x/bin/java").command())
        .isEqualTo(
            """
            mvn -q -P checks -pl benchmarks -am -DskipTests package &&
              java -jar benchmarks/target/benchmarks.jar --only memory --java <launcher>""");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("--fork", "2"))
        .withMessage("There is no option --fork." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("--only", "disk"))
        .withMessage("There is no part disk." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("--forks"))
        .withMessage("An option has no value." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("--forks", "0"))
        .withMessage("--forks takes a whole number from 1, not \"0\"." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("--quick", "--java", "x/bin/java"))
        .withMessage("Another Java needs --forks 1 or more." + USAGE);
  }
}

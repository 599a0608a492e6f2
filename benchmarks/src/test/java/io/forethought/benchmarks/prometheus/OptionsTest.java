package io.forethought.benchmarks.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The command line. */
@Tag("once")
class OptionsTest {

  @Test
  void withoutOptionsEverythingIsMeasured() {
    assertThat(Options.of())
        .isEqualTo(
            new Options(
                false,
                List.of(Scenario.values()),
                Path.of("/usr/bin/prometheus"),
                Path.of("docs/internals/performance-prometheus.md")));
  }

  @Test
  void readsAllOptions() {
    assertThat(
            Options.of("--only", "TEN,ONE", "--again", "--prometheus", "other", "--out", "page.md"))
        .isEqualTo(
            new Options(
                true, List.of(Scenario.TEN, Scenario.ONE), Path.of("other"), Path.of("page.md")));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    String usage =
        " Options are --again --only <scenario>,<another> --prometheus <program> --out <file>.";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--jdks", "one"))
        .withMessage("There is no option --jdks." + usage);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of("--only"))
        .withMessage("An option has no value." + usage);
  }
}

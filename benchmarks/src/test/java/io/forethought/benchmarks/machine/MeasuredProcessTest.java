package io.forethought.benchmarks.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class MeasuredProcessTest {

  @TempDir private Path folder;

  @Test
  void hasTheCpuTimeOfTheWholeProcess() throws Exception {
    MeasuredProcess counting =
        MeasuredProcess.run(
            List.of(
                "bash", "-c", "for p in 1 2; do (for i in {1..30000}; do :; done) & done; wait"),
            folder);
    MeasuredProcess nothing = MeasuredProcess.run(List.of("true"), folder);

    assertThat(counting.status()).isZero();
    assertThat(counting.output()).isEmpty();
    assertThat(counting.cost().cpu()).isGreaterThan(nothing.cost().cpu());
    assertThat(counting.cost().wall()).isPositive();
  }

  @Test
  void keepsStatusAndAllOutput() throws Exception {
    MeasuredProcess process =
        MeasuredProcess.run(
            List.of("bash", "-c", "echo \"one $1\"; echo two >&2; exit 3", "bash", "a  'b'"),
            folder);

    assertThat(process.status()).isEqualTo(3);
    assertThat(process.output()).isEqualTo("one a  'b'\ntwo\n");
  }
}

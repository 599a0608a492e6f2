package io.forethought.benchmarks.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Blocks that promtool writes. */
@Tag("once")
class SampleKindTest {

  private static final Path PROMTOOL = Path.of("/usr/bin/promtool");
  private static final int SERIES = 1_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aBlockHasTheSamplesOfTwoHours(SampleKind kind) throws IOException, InterruptedException {
    assumeTrue(
        System.getenv("CI") != null || Files.isExecutable(PROMTOOL), "promtool is not installed");

    Block block = kind.block(SERIES, PROMTOOL, folder);

    assertThat(block.samples()).isEqualTo(480 * block.series());
  }
}

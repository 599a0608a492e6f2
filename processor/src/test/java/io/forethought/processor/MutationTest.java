package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.Mutation;
import io.forethought.processor.testing.random.Campaign;
import io.forethought.processor.testing.random.Mutant;
import io.forethought.processor.testing.random.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that no source makes the processor fail: compiles mutations of good and bad sources. */
class MutationTest {

  private static final long SEED = 20260101;
  private static final int MUTANTS = Integer.getInteger("forethought.mutants", 2_000);

  @Test
  void noSourceMakesTheProcessorFail(@TempDir Path folder) throws IOException {
    List<String> sources = sources();

    Tally tally =
        Campaign.check(
            MUTANTS,
            List.of(),
            folder,
            (seed, compiler, own) -> {
              Random random = new Random(SEED + seed);
              String source = sources.get(random.nextInt(sources.size()));
              return Mutant.of(Map.of("Mutant", Mutation.of(source, random)));
            });

    assertThat(tally.failures()).isEmpty();
    assertThat(tally.percentFinished())
        .as("mutants whose last round was reached")
        .isGreaterThan(25);
    assertThat(tally.codes()).as("codes that mutants were told").hasSizeGreaterThanOrEqualTo(20);
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".java") && Files.readString(file).contains("@Metrics")) {
          sources.add(Files.readString(file));
        }
      }
      return sources;
    }
  }
}

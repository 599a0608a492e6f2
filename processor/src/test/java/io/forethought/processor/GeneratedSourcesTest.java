package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.random.Campaign;
import io.forethought.processor.testing.random.Chance;
import io.forethought.processor.testing.random.MemoryCompiler;
import io.forethought.processor.testing.random.Mutant;
import io.forethought.processor.testing.random.RandomLibrary;
import io.forethought.processor.testing.random.RandomLock;
import io.forethought.processor.testing.random.RandomModule;
import io.forethought.processor.testing.random.RandomOptions;
import io.forethought.processor.testing.random.RandomSurroundings;
import io.forethought.processor.testing.random.Tally;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that no metric sets, command lines, lock files or libraries make the processors fail. */
class GeneratedSourcesTest {

  private static final int MODULES = 1_000;
  private static final int WITH_OPTIONS = 3;
  private static final int WITH_LOCK = 8;

  @TempDir private Path folder;

  @Test
  void noModuleMakesTheProcessorsFail() {
    RandomLibrary library = RandomLibrary.in(folder.resolve("library"));

    Tally tally =
        Campaign.check(
            MODULES,
            List.of(library.classes()),
            folder,
            (seed, compiler, own) -> mutant(seed, compiler, own, library));

    assertThat(tally.failures()).isEmpty();
    assertThat(tally.codes()).as("codes that modules were told").hasSizeGreaterThanOrEqualTo(80);
    assertThat(tally.percentFinished()).isGreaterThanOrEqualTo(90);
  }

  private static Mutant mutant(
      long seed, MemoryCompiler compiler, Path own, RandomLibrary library) {
    Chance chance = new Chance(seed);
    Mutant module = Mutant.of(RandomModule.of(chance));
    if (chance.oneIn(WITH_LOCK)) {
      Optional<String> lock = RandomLock.of(module, compiler, own);
      return RandomLock.edited(module, lock.orElse("# Nothing yet."), own, chance);
    }
    List<String> options =
        chance.oneIn(WITH_OPTIONS) ? new RandomOptions(chance, own).some() : List.of();
    return new Mutant(
        module.sources(), options, RandomSurroundings.of(library.catalogues(), chance));
  }
}

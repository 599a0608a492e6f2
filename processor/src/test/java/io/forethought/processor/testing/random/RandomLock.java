package io.forethought.processor.testing.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lock files as written by a compilation, and edited ones. */
public final class RandomLock {

  private static final String NAME = "metrics.lock";

  private RandomLock() {}

  /** The lock file that a compilation writes, if any. */
  public static Optional<String> of(Mutant mutant, MemoryCompiler compiler, Path folder) {
    try {
      Path file = Files.createDirectories(folder).resolve(NAME);
      Files.deleteIfExists(file);
      compiler.check(mutant.options(List.of(RandomOptions.option("lock", "update:" + file))));
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mutant with an edited lock file and other options. */
  public static Mutant edited(Mutant mutant, String lock, Path folder, Chance chance) {
    try {
      Path file = Files.createDirectories(folder).resolve(NAME);
      Files.writeString(file, RandomLines.of(lock, chance));
      String value = (chance.oneIn(5) ? "update:" : "") + file;
      List<String> options = new ArrayList<>(mutant.options());
      options.add(RandomOptions.option("lock", value));
      return mutant.options(options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

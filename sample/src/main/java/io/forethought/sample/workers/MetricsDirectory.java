package io.forethought.sample.workers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The directory in which the workers keep their metrics. */
final class MetricsDirectory implements AutoCloseable {

  /** The environment variable that names it. */
  static final String VARIABLE = "PROMETHEUS_MULTIPROC_DIR";

  private static final Path IN_MEMORY = Path.of("/dev/shm");

  private final Path path;
  private final boolean isTemporary;

  private MetricsDirectory(Path path, boolean isTemporary) {
    this.path = path;
    this.isTemporary = isTemporary;
  }

  /** Returns the directory of the environment, or a new one, in memory if possible. */
  static MetricsDirectory of(Map<String, String> environment) throws IOException {
    String chosen = environment.get(VARIABLE);
    if (chosen != null && !chosen.isEmpty()) {
      return new MetricsDirectory(Path.of(chosen), false);
    }
    Path created =
        Files.isWritable(IN_MEMORY)
            ? Files.createTempDirectory(IN_MEMORY, "shop-metrics-")
            : Files.createTempDirectory("shop-metrics-");
    return new MetricsDirectory(created, true);
  }

  Path path() {
    return path;
  }

  /** Deletes the directory, unless the environment chose it. */
  @Override
  public void close() {
    if (isTemporary) {
      try (Stream<Path> files = Files.walk(path)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.deleteIfExists(file);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}

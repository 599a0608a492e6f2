package io.forethought.benchmarks.prometheus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of the targets, in a file that Prometheus watches.
 *
 * @param file the file
 * @param targets how many targets have names
 */
record Names(Path file, int targets) {

  /** Gives the targets the names of a version. Other names than before are a deployment. */
  void set(String version) throws IOException {
    Path written =
        Files.writeString(
            file.resolveSibling("targets.tmp"),
            IntStream.range(0, targets)
                .mapToObj(number -> "\"shop-%s-%04d:8080\"".formatted(version, number))
                .collect(Collectors.joining(",", "[{\"targets\":[", "]}]")));
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

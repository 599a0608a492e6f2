package io.forethought.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much source was generated.
 *
 * @param files how many files
 * @param lines how many lines
 * @param bytes how many bytes
 */
record Generated(int files, long lines, long bytes) {

  /** What stands below a folder. */
  static Generated below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> texts =
          all.filter(file -> file.toString().endsWith(".java")).map(Generated::text).toList();
      return new Generated(
          texts.size(),
          texts.stream().mapToLong(text -> text.lines().count()).sum(),
          texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

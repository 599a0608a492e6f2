package io.forethought.benchmarks.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory that is deleted in the end.
 *
 * @param path where it is
 */
record Scratch(Path path) implements AutoCloseable {

  private static final Path MEMORY = Path.of("/dev/shm");

  /**
   * Returns a directory in memory.
   *
   * @throws IOException if the system has no such file system
   */
  static Scratch inMemory() throws IOException {
    if (!Files.isDirectory(MEMORY)) {
      throw new IOException(MEMORY + " is not there, and without it nothing can be measured.");
    }
    return in(MEMORY);
  }

  /** Returns a directory in another one. */
  static Scratch in(Path parent) throws IOException {
    return new Scratch(Files.createTempDirectory(Files.createDirectories(parent), "shared"));
  }

  /** The number of files in it, and their size. */
  Size size() throws IOException {
    long bytes = 0;
    List<Path> files = files();
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return new Size(files.size(), bytes);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.toList();
    }
  }

  /**
   * How large a directory is.
   *
   * @param files the number of files
   * @param bytes the bytes in all of them
   */
  record Size(int files, long bytes) {}

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}

package io.forethought.benchmarks.prometheus;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block on disk.
 *
 * @param samples how many samples it contains
 * @param series of how many series
 * @param chunks in how many chunks
 * @param bytes the bytes of all chunks, and of the index
 */
record Block(double samples, double series, double chunks, double bytes) {

  private static final Pattern STATS =
      Pattern.compile("\"numSamples\": (\\d+),\\s*\"numSeries\": (\\d+),\\s*\"numChunks\": (\\d+)");

  /**
   * The first block of a server.
   *
   * @throws IOException if there is none
   */
  static Block first(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      List<Path> blocks =
          files.filter(file -> Files.isRegularFile(file.resolve("meta.json"))).sorted().toList();
      if (blocks.isEmpty()) {
        throw new IOException("Prometheus has written no block to " + data);
      }
      return of(blocks.get(0));
    }
  }

  private static Block of(Path folder) throws IOException {
    Matcher stats = STATS.matcher(Files.readString(folder.resolve("meta.json")));
    if (!stats.find()) {
      throw new IOException(folder + " has no statistics");
    }
    return new Block(
        Double.parseDouble(stats.group(1)),
        Double.parseDouble(stats.group(2)),
        Double.parseDouble(stats.group(3)),
        (double) size(folder.resolve("chunks")) + size(folder.resolve("index")));
  }

  /** The bytes of all files in a folder, or of one file. */
  static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    } catch (NoSuchFileException | UncheckedIOException e) {
      // The server is deleting a file, or has not begun.
      return 0;
    }
  }
}

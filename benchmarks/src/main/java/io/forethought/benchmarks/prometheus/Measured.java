package io.forethought.benchmarks.prometheus;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What a server took.
 *
 * @param series the most series in its memory
 * @param memory the most memory that its process had, in bytes
 * @param anonymous the most memory of it that is not part of a file
 * @param samples how many samples are in its write-ahead log when it is largest
 * @param log the most bytes of its write-ahead log
 * @param scrape the compressed bytes of a scrape of a target
 * @param block a block that it has written
 */
record Measured(
    double series,
    double memory,
    double anonymous,
    double samples,
    double log,
    double scrape,
    Block block) {

  /** Reads what {@link #write} has written. */
  static Measured read(Path file) throws IOException {
    Properties all = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      all.load(reader);
    }
    return new Measured(
        number(all, "series"),
        number(all, "memory"),
        number(all, "anonymous"),
        number(all, "samples"),
        number(all, "log"),
        number(all, "scrape"),
        new Block(
            number(all, "block.samples"),
            number(all, "block.series"),
            number(all, "block.chunks"),
            number(all, "block.bytes")));
  }

  private static double number(Properties all, String name) {
    return Double.parseDouble(all.getProperty(name));
  }

  /** Writes everything, so that the page can be written again without measuring. */
  void write(Path file) throws IOException {
    Properties all = new Properties();
    all.setProperty("series", Double.toString(series));
    all.setProperty("memory", Double.toString(memory));
    all.setProperty("anonymous", Double.toString(anonymous));
    all.setProperty("samples", Double.toString(samples));
    all.setProperty("log", Double.toString(log));
    all.setProperty("scrape", Double.toString(scrape));
    all.setProperty("block.samples", Double.toString(block.samples()));
    all.setProperty("block.series", Double.toString(block.series()));
    all.setProperty("block.chunks", Double.toString(block.chunks()));
    all.setProperty("block.bytes", Double.toString(block.bytes()));
    try (Writer writer = Files.newBufferedWriter(file)) {
      all.store(writer, null);
    }
  }
}

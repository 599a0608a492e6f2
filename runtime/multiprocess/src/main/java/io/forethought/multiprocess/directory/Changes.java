package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.Layout;
import io.forethought.multiprocess.format.WritableFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Changes the files in a directory, one step at a time. Tests interrupt it before each step. */
final class Changes {

  private final Path directory;
  private final Runnable beforeStep;

  Changes(Path directory, Runnable beforeStep) {
    this.directory = directory;
    this.beforeStep = beforeStep;
  }

  void create(String name) throws IOException {
    beforeStep.run();
    if (Files.notExists(directory.resolve(name))) {
      Files.createFile(directory.resolve(name));
    }
  }

  void delete(String name) throws IOException {
    beforeStep.run();
    Files.deleteIfExists(directory.resolve(name));
  }

  void rename(String from, String to) throws IOException {
    beforeStep.run();
    Files.move(directory.resolve(from), directory.resolve(to), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes a text to the disk. */
  void write(String name, List<String> lines) throws IOException {
    beforeStep.run();
    Path file = directory.resolve(name);
    Files.write(file, lines);
    beforeStep.run();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Removes what a file has after its used bytes, in whole pages. */
  void shrink(String name, int used) throws IOException {
    beforeStep.run();
    try (FileChannel file = FileChannel.open(directory.resolve(name), StandardOpenOption.WRITE)) {
      file.truncate((used + 4095) & ~4095);
    }
  }

  WritableFile createMetricFile(String name, Layout layout) throws IOException {
    beforeStep.run();
    return WritableFile.createUnpublished(directory.resolve(name), layout);
  }

  boolean exists(String name) {
    return Files.exists(directory.resolve(name));
  }

  Path directory() {
    return directory;
  }
}

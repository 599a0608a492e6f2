package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.ExtraValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes what this process exposes beside its files with metrics. A reader sees the old file or the
 * new one, because each change replaces the whole file.
 */
final class ExtraWriter {

  private final Consumer<String> warn;
  private String written = "";
  private boolean isWarned;

  /**
   * Has written nothing.
   *
   * @param warn receives what goes wrong
   */
  ExtraWriter(Consumer<String> warn) {
    this.warn = warn;
  }

  /** Writes the values, if they have changed. Without any, there is no file. */
  void write(Path file, List<ExtraValue> values) {
    try {
      Uninterrupted.run(
          () -> {
            writeNow(file, values);
            return file;
          });
    } catch (IOException e) {
      warnOnce("Other processes do not see the content of " + file + ": " + e);
    }
  }

  private void writeNow(Path file, List<ExtraValue> values) throws IOException {
    if (values.isEmpty()) {
      delete(file);
      return;
    }
    ExtraFile.Content content = ExtraFile.content(values);
    if (!content.text().equals(written) || Files.notExists(file)) {
      Path unfinished = file.resolveSibling(file.getFileName() + SideFiles.NEW);
      Files.writeString(unfinished, content.text(), StandardCharsets.US_ASCII);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      written = content.text();
    }
    if (content.leftOut() > 0) {
      warnOnce(file + " has no room for " + content.leftOut() + " values of this process.");
    }
  }

  /** Deletes the file, if there is one. */
  void delete(Path file) throws IOException {
    if (!written.isEmpty()) {
      Files.deleteIfExists(file);
      written = "";
    }
  }

  private void warnOnce(String message) {
    if (!isWarned) {
      isWarned = true;
      warn.accept(message);
    }
  }
}

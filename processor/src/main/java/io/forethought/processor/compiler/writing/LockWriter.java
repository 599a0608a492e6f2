package io.forethought.processor.compiler.writing;

import io.forethought.processor.compiler.reading.LockFile;
import io.forethought.processor.diagnostics.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Writes a lock file.
 *
 * @param file the file
 */
public record LockWriter(LockFile file) {

  /** Writes the file; reports it if that fails. */
  public void write(String text, Consumer<Finding> told) {
    try {
      Path folder = file.path().toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file.path(), text);
    } catch (IOException e) {
      told.accept(file.unreadable(e));
    }
  }
}

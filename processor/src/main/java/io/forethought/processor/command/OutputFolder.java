package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.files.FileSet;
import io.forethought.processor.operations.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that {@code --out} names. */
final class OutputFolder {

  private OutputFolder() {}

  /**
   * Writes files into a folder, all of them or none. The folder need not exist.
   *
   * @throws Refusal if it cannot be written to
   */
  static void write(Path folder, List<GeneratedFile> files) throws Refusal {
    FileSet set = new FileSet();
    for (GeneratedFile file : files) {
      set.put(folder.resolve(file.name()), file.content().getBytes(UTF_8));
    }
    try {
      Files.createDirectories(folder);
      set.write();
    } catch (IOException e) {
      throw new Refusal("cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }
}

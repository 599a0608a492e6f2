package io.forethought.benchmarks.compile.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One source file.
 *
 * @param type the qualified name of its type
 * @param text what stands in it
 */
public record SourceText(String type, String text) {

  /**
   * Writes the file where its package wants it.
   *
   * @param root the folder of the unnamed package
   * @return the file
   * @throws IOException if the file system refuses it
   */
  public Path writeBelow(Path root) throws IOException {
    Path file = root.resolve(type.replace('.', '/') + ".java");
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text, UTF_8);
  }
}

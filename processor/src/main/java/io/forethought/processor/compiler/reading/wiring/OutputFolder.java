package io.forethought.processor.compiler.reading.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder for class files, which shows whether a compilation has only a part of the sources.
 *
 * @param path the folder
 */
record OutputFolder(Path path) {

  private static final String CLASS_FILE = ".class";

  /** More files than this are probably not all output. */
  private static final int MOST_FILES = 100_000;

  /**
   * Whether every class file comes from a type.
   *
   * @param compiled the names of the outermost types of this compilation
   */
  boolean holdsOnly(Set<String> compiled) {
    if (!Files.isDirectory(path)) {
      return true;
    }
    try (Stream<Path> files = Files.walk(path)) {
      int number = 0;
      for (Iterator<Path> each = files.iterator(); each.hasNext(); ) {
        if (++number > MOST_FILES || !isFrom(each.next(), compiled)) {
          return false;
        }
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private boolean isFrom(Path file, Set<String> compiled) {
    String name = file.getFileName().toString();
    if (!name.endsWith(CLASS_FILE) || name.endsWith("-info" + CLASS_FILE)) {
      return true;
    }
    String binary =
        path.relativize(file).toString().replace(path.getFileSystem().getSeparator(), ".");
    String type = binary.substring(0, binary.length() - CLASS_FILE.length());
    while (!compiled.contains(type)) {
      int dollar = type.lastIndexOf('$');
      if (dollar < 0) {
        return false;
      }
      type = type.substring(0, dollar);
    }
    return true;
  }
}

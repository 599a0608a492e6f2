package io.forethought.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders and files that compilers read and write. */
final class Folder {

  private Folder() {}

  /** Makes a folder, or empties it. */
  static Path empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : below(folder)) {
        Files.delete(file);
      }
    }
    return Files.createDirectories(folder);
  }

  /** The sources below a folder, sorted. */
  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Files and folders as a class path. */
  static String path(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}

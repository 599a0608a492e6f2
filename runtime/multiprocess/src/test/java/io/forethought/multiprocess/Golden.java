package io.forethought.multiprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory that three processes of the Python client have written, and what it must give. */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Returns the files with metrics, sorted by name. */
  public static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("db"))) {
      return files.sorted().toList();
    }
  }

  public static Path file(String name) {
    return FOLDER.resolve("db").resolve(name);
  }

  /** Copies all files into a directory. */
  public static Path copy(Path directory) throws IOException {
    for (Path file : files()) {
      Files.copy(file, directory.resolve(file.getFileName()));
    }
    return directory;
  }

  /** Copies the files that count after the processes have ended. */
  public static void copyEnded(Path directory) throws IOException {
    for (Path file : files()) {
      if (!file.getFileName().toString().startsWith("gauge_live")) {
        Files.copy(file, directory.resolve(file.getFileName()));
      }
    }
  }

  /** Returns a scrape by the Python client. */
  public static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }
}

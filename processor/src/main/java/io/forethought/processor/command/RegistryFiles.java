package io.forethought.processor.command;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.inference.registry.Registry;
import io.forethought.processor.operations.document.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a registry of semantic conventions. */
final class RegistryFiles {

  private RegistryFiles() {}

  /**
   * What a program would expose that follows a registry.
   *
   * @param path a file, or a folder with YAML files
   * @throws Refusal if a file cannot be read
   */
  static Scrape scrape(Path path) throws Refusal {
    Registry registry = new Registry();
    for (Path file : files(path)) {
      try {
        registry.add(file.toString(), Files.readString(file));
      } catch (IOException e) {
        throw new Refusal("cannot read " + file + ": " + e.getMessage(), e);
      } catch (UnreadableException e) {
        throw new Refusal(file + " is not a registry: " + e.getMessage(), e);
      }
    }
    Scrape scrape = registry.scrape();
    if (scrape.samples().isEmpty()) {
      throw new Refusal("found no metrics in " + path);
    }
    return scrape;
  }

  private static List<Path> files(Path path) throws Refusal {
    if (!Files.exists(path)) {
      throw new Refusal(path + " does not exist");
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.equals(path) || file.toString().matches(".*\\.ya?ml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Refusal("cannot read " + path + ": " + e.getMessage(), e);
    }
  }
}

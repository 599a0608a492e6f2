package io.forethought.benchmarks.compile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the measured compilers read, as the build laid it down.
 *
 * @param own the classes of this module, with the processors we are compared with
 * @param compared a folder for each generator
 */
record Jars(Path own, Path compared) {

  /** The jars beside this class. */
  static Jars ofBuild() {
    try {
      Path own = Path.of(Jars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Jars(own, own.resolveSibling("compared"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What sources for a generator name. */
  List<Path> classPath(Generator generator) throws IOException {
    return jars(compared.resolve(generator.folder()).resolve("class-path"));
  }

  /** The generator, with all it needs. */
  List<Path> processorPath(Generator generator) throws IOException {
    return jars(compared.resolve(generator.folder()).resolve("processor"));
  }

  private static List<Path> jars(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          folder
              + " is not there. Build it first: mvn -P checks -pl benchmarks -am -DskipTests package");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}

package io.forethought.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.spi.ToolProvider;

/** Calls the command {@code contract} of forethought-processor in this virtual machine. */
final class Contract {

  private static final String CATALOGUE = "META-INF/forethought/metrics.json";
  private static final int DIFFERENT = 1;

  private Contract() {}

  /**
   * Compares a scrape with the catalogues on the class path.
   *
   * @param scrape its text
   * @param options options of the command
   * @return the differences, with their summary; empty if none of them is an error
   * @throws IllegalStateException if the command cannot compare them
   */
  static String differences(String scrape, List<String> options) {
    try {
      Path file = Files.createTempFile("scrape", ".txt");
      try {
        Files.writeString(file, scrape);
        return differencesAt("--file=" + file, options);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for the scrape that an option names. */
  static String differencesAt(String source, List<String> options) {
    List<String> arguments = new ArrayList<>(List.of("contract", source));
    arguments.addAll(options);
    arguments.addAll(libraries());
    StringWriter printed = new StringWriter();
    StringWriter reported = new StringWriter();
    int code =
        tool()
            .run(
                new PrintWriter(printed),
                new PrintWriter(reported),
                arguments.toArray(String[]::new));
    if (code > DIFFERENT) {
      throw new IllegalStateException("The scrape cannot be compared: " + reported);
    }
    return code == DIFFERENT ? printed.toString() + reported : "";
  }

  private static ToolProvider tool() {
    return ServiceLoader.load(ToolProvider.class, Contract.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(tool -> tool.name().equals("forethought"))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "forethought-processor is not on the class path of the tests.\n"
                        + "Fix: do not exclude it from the dependencies of forethought-testing."));
  }

  /** Returns the jars and folders that contain a catalogue. */
  private static Set<String> libraries() {
    Set<String> libraries = new LinkedHashSet<>();
    try {
      for (URL catalogue : found()) {
        libraries.add(library(catalogue).toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (libraries.isEmpty()) {
      throw new IllegalStateException(
          "There is no "
              + CATALOGUE
              + " on the class path.\nFix: compile with forethought-processor.");
    }
    return libraries;
  }

  private static List<URL> found() throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    List<URL> found = new ArrayList<>();
    (loader == null ? Contract.class.getClassLoader() : loader)
        .getResources(CATALOGUE)
        .asIterator()
        .forEachRemaining(found::add);
    return found;
  }

  private static Path library(URL catalogue) throws IOException {
    try {
      if (catalogue.openConnection() instanceof JarURLConnection jar) {
        return Path.of(jar.getJarFileURL().toURI());
      }
      Path file = Path.of(catalogue.toURI());
      return file.resolve("../../..").normalize();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}

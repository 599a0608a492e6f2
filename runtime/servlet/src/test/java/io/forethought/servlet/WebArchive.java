package io.forethought.servlet;

import io.forethought.servlet.filter.PlainHttpInitializer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a build would pack into a web archive: an application that is recorded, our classes and the
 * client's jars. Nothing in it names our filters but the file that javac writes.
 */
final class WebArchive {

  private static final String WEB_XML =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0"/>
      """;

  private WebArchive() {}

  /** Lays the archive out in a folder, unpacked. */
  static void layOut(Path folder) throws IOException {
    Path libraries = Files.createDirectories(folder.resolve("WEB-INF/lib"));
    Path classes = Files.createDirectories(folder.resolve("WEB-INF/classes"));
    Files.writeString(folder.resolve("WEB-INF/web.xml"), WEB_XML);
    Files.writeString(folder.resolve("index.html"), "The start page.");
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      String name = path.getFileName().toString();
      if (Files.isDirectory(path) && Files.isDirectory(path.resolve("io/forethought"))) {
        copyTree(path, classes);
      } else if (name.startsWith("forethought-") || name.startsWith("prometheus-")) {
        Files.copy(path, libraries.resolve(name));
      }
    }
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("jakarta.servlet.ServletContainerInitializer"),
        PlainHttpInitializer.class.getName());
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        if (!Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
  }
}

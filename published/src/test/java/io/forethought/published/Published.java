package io.forethought.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Assumptions;

/** A jar that is published. */
enum Published {
  ANNOTATIONS("annotations", "forethought-annotations", "io.forethought"),
  RUNTIME("runtime/core", "forethought-runtime", "io.forethought.runtime"),
  PROCESSOR("processor", "forethought-processor", "io.forethought.processor"),
  JPA("runtime/jpa", "forethought-jpa", "io.forethought.jpa"),
  JDBC("runtime/jdbc", "forethought-jdbc", "io.forethought.jdbc"),
  CACHE("runtime/cache", "forethought-cache", "io.forethought.cache"),
  MIGRATIONS("runtime/migrations", "forethought-migrations", "io.forethought.migrations"),
  SERVLET("runtime/servlet", "forethought-servlet", "io.forethought.servlet"),
  SERVLET_UI("runtime/servlet-ui", "forethought-servlet-ui", "io.forethought.servlet.ui"),
  TESTING("runtime/testing", "forethought-testing", "io.forethought.testing"),
  MULTIPROCESS("runtime/multiprocess", "forethought-multiprocess", "io.forethought.multiprocess"),
  PUSH("runtime/push", "forethought-push", "io.forethought.push"),
  SPRING_BOOT(
      "runtime/spring-boot-starter", "forethought-spring-boot-starter", "io.forethought.spring"),
  /** Not a Java module, because OpenRewrite reads recipes from the class path. */
  RECIPES("recipes", "forethought-recipes", "");

  /** The folder of the whole project. */
  static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  static final String VERSION = System.getProperty("forethought.version");

  private final String folder;
  private final String artifact;
  private final String module;

  Published(String folder, String artifact, String module) {
    this.folder = folder;
    this.artifact = artifact;
    this.module = module;
  }

  /** Its folder, from that of the project. */
  String folder() {
    return folder;
  }

  String artifact() {
    return artifact;
  }

  /** The name of its Java module; empty if it is none. */
  String module() {
    return module;
  }

  Path sources() {
    return PROJECT.resolve(folder).resolve("src/main/java");
  }

  /** The packages that programs can use, in order. */
  List<String> exported() {
    return this == RECIPES ? List.of("io.forethought.recipes") : exported(jar());
  }

  /** The packages that a modular jar exports to all modules, in order. */
  static List<String> exported(Path jar) {
    return ModuleFinder.of(jar).findAll().iterator().next().descriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .toList();
  }

  /** The finished jar. */
  Path jar() {
    return built(artifact + "-" + VERSION + ".jar");
  }

  /** A file that the build has left. */
  Path built(String name) {
    return PROJECT.resolve(folder).resolve("target").resolve(name);
  }

  /** A file that the profile release leaves. With CI=true it must be there. */
  Path released(String name) {
    Path file = built(name);
    Assumptions.assumeTrue(
        Files.exists(file) || "true".equals(System.getenv("CI")),
        () -> file + " is missing: run with -Prelease");
    return file;
  }

  /** The names of all files in a jar, in order. */
  static List<String> entries(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file in a jar. */
  static String text(Path jar, String name) {
    try (JarFile file = new JarFile(jar.toFile());
        InputStream in = file.getInputStream(file.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.forethought.processor.testing;

import io.forethought.processor.testing.CompilerCall.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What generated code about HTTP requests calls. It is built with the processor and so comes after
 * it; the tests compile its sources themselves, but for those parts that no such code needs.
 */
public final class ServletLibrary {

  private static final Path SOURCES = Path.of("../runtime/servlet/src/main/java");
  private static final Path JAR = compile();

  private ServletLibrary() {}

  /** The options that put it on the class path. */
  public static String[] options() {
    return new String[] {"-classpath", Workspace.classPath(JAR)};
  }

  private static Path compile() {
    try {
      Workspace workspace = Workspace.at(Files.createTempDirectory("servlet"));
      for (Path file : sources()) {
        workspace.source(SOURCES.relativize(file).toString(), Files.readString(file));
      }
      CompilerRun run =
          workspace.compile(Tool.JAVAC, "-proc:none", "-classpath", Workspace.classPath());
      if (!run.succeeded()) {
        throw new IllegalStateException("The library does not compile: " + run.messages());
      }
      return workspace.jar("servlet.jar");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(
              file ->
                  Stream.of("module-info", "/rest/", "/port/").noneMatch(file.toString()::contains))
          .toList();
    }
  }
}

package io.forethought.processor.testing;

import io.forethought.processor.testing.CompilerCall.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes that generated code about HTTP requests and entities calls. They are built after the
 * processor, so the tests compile those that such code needs themselves.
 */
public final class Integrations {

  private static final Path RUNTIME = Path.of("../runtime");
  private static final List<String> LEFT_OUT =
      List.of("module-info", "/rest/", "/port/", "/hibernate/", "/eclipselink/");

  private static final Path JAR = compile();

  private Integrations() {}

  /** The class path with them. */
  static String classPath() {
    return Workspace.classPath(JAR);
  }

  /** The options that add them to the class path. */
  public static String[] options() {
    return new String[] {"-classpath", classPath()};
  }

  private static Path compile() {
    try {
      Workspace workspace = Workspace.at(Files.createTempDirectory("integrations"));
      for (String module : List.of("servlet", "jpa")) {
        Path sources = RUNTIME.resolve(module).resolve("src/main/java");
        for (Path file : files(sources)) {
          workspace.source(sources.relativize(file).toString(), Files.readString(file));
        }
      }
      CompilerRun run =
          workspace.compile(Tool.JAVAC, "-proc:none", "-classpath", Workspace.classPath());
      if (!run.succeeded()) {
        throw new IllegalStateException("The libraries do not compile: " + run.messages());
      }
      return workspace.jar("integrations.jar");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> LEFT_OUT.stream().noneMatch(file.toString()::contains))
          .toList();
    }
  }
}

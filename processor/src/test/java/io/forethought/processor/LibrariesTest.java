package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that modules find the metrics of libraries, wherever the libraries are. */
class LibrariesTest {

  private static final String APPLICATION =
      """
      package app;

      import io.forethought.*;

      @Metrics(namespace = "shop")
      public interface App {

        @Counter(name = "one_taken_total", help = "Taken by the first library.")
        void first();

        @Counter(name = "two_taken_total", help = "Taken by the second library.")
        void second();
      }
      """;

  @TempDir private Path folder;

  /** A library that exports one counter: {@code one_taken_total}. */
  private Workspace library(String name) {
    String set =
        """
        package %1$s;

        import io.forethought.*;

        @Metrics(namespace = "%1$s")
        public interface Library {
          @Counter(help = "Pieces that a customer took away.")
          void taken();
        }
        """
            .formatted(name);
    return Workspace.at(folder.resolve(name)).source(name + "/Library.java", set);
  }

  private static String[] classPath(Path... entries) {
    return new String[] {"-classpath", Workspace.classPath(entries)};
  }

  private Workspace application() {
    return Workspace.at(folder.resolve("app")).source("app/App.java", APPLICATION);
  }

  private static Workspace built(Workspace workspace, String... options) {
    assertThat(workspace.compile(Tool.JAVAC, options).messages()).isEmpty();
    return workspace;
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void jarsOnTheClassPathAreRead(Tool tool) {
    Path one = built(library("one"), classPath()).jar("one.jar");
    Path two = built(library("two"), classPath()).jar("two.jar");

    CompilerRun run = application().compile(tool, classPath(one, two));

    assertThat(run.codesAndLines()).containsExactly("FT119:8", "FT119:11");
    assertThat(run.messages().get(0))
        .contains("counter \"one_taken_total\" has the name of a library's metric", "one.Library");
    assertThat(run.messages().get(1))
        .contains("counter \"two_taken_total\" has the name of a library's metric", "two.Library");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void thePageTellsWhatLibrariesExport(Tool tool) {
    Path one = built(library("one"), classPath()).jar("one.jar");
    Workspace application = application();

    assertThat(application.compile(tool, classPath(one)).codesAndLines())
        .containsExactly("FT119:8");

    assertThat(application.output().get("META-INF/forethought/METRICS.md"))
        .contains("## Metrics of libraries", "| one.Library.");
    assertThat(application.output().get("META-INF/forethought/metrics.json"))
        .doesNotContain("one.Library");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void foldersOnTheClassPathAreRead(Tool tool) {
    Path one = built(library("one"), classPath()).classes();
    Path two = built(library("two"), classPath()).classes();

    assertThat(application().compile(tool, classPath(one, two)).codesAndLines())
        .containsExactly("FT119:8", "FT119:11");
  }

  @Test
  void modulesAreRead() {
    Workspace named =
        library("one")
            .source(
                "module-info.java",
                """
                module com.example.one {
                  requires transitive io.forethought.runtime;
                  exports one;
                }
                """);
    Path one = built(named, "--module-path", modulePath()).jar("one.jar");
    Path two = built(library("two"), classPath()).jar("two.jar");

    CompilerRun run =
        application()
            .source(
                "module-info.java",
                "module com.example.app { requires com.example.one; requires two; }")
            .compile(Tool.JAVAC, "--module-path", modulePath(one, two));

    assertThat(run.codesAndLines()).containsExactly("FT119:8", "FT119:11");
  }

  @Test
  void outputOfAnEarlierCompilationIsNoLibrary() {
    Workspace app = application();
    built(app, classPath());

    assertThat(app.compile(Tool.JAVAC, classPath(app.classes())).messages()).isEmpty();
  }

  @Test
  void budgetCoversLibraries() {
    Path one = built(library("one"), classPath()).jar("one.jar");

    CompilerRun run =
        application()
            .compile(
                Tool.JAVAC,
                "-classpath",
                Workspace.classPath(one),
                "-Aforethought.FT119=off",
                "-Aforethought.maxSeriesPerModule=2");

    assertThat(run.messages())
        .singleElement()
        .asString()
        .contains(" series in total; 2 are allowed", "jvm_threads_state (7)");
  }

  @Test
  void lockOfAModuleIsNotThatOfItsTests() throws IOException {
    Path lock = folder.resolve("metrics.lock");
    Path one =
        built(
                library("one"),
                "-classpath",
                Workspace.classPath(),
                "-Aforethought.lock=update:" + lock)
            .classes();
    String locked = Files.readString(lock);
    Workspace tests = library("two");

    built(tests, "-classpath", Workspace.classPath(one), "-Aforethought.lock=" + lock);
    built(tests, "-classpath", Workspace.classPath(one), "-Aforethought.lock=update:" + lock);

    assertThat(locked).contains("one_taken_total").doesNotContain("two");
    assertThat(Files.readString(lock)).isEqualTo(locked);
  }

  @Test
  void brokenCatalogueIsTold() {
    Workspace one = built(library("one"), classPath());
    String leaf =
        one.output().keySet().stream()
            .filter(name -> name.startsWith("forethought/import/") && name.endsWith(".json"))
            .findFirst()
            .orElseThrow();
    one.replaceOutput(leaf, "{\"format\": 7}");

    CompilerRun run = application().compile(Tool.JAVAC, classPath(one.jar("one.jar")));

    assertThat(run.messages())
        .singleElement()
        .asString()
        .startsWith("[FT907] The catalogue " + leaf + " cannot be read: it has format 7");
  }

  /** The module path that declarations need, with these entries. */
  private static String modulePath(Path... entries) {
    Stream<String> needed =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                entry ->
                    entry.contains("annotations")
                        || entry.contains("runtime")
                        || entry.contains("prometheus-metrics")
                        || entry.contains("jspecify"));
    return Stream.concat(Stream.of(entries).map(Path::toString), needed)
        .collect(Collectors.joining(File.pathSeparator));
  }
}

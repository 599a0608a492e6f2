package io.forethought.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A renamed metric fails the build of the shop, as its lock file promises. */
class LockTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final String ORDERS = "io/forethought/sample/orders/OrderMetrics.java";

  /** What the metrics of HTTP requests are generated from. */
  private static final Set<String> REQUESTS = Set.of("ShopServer.java", "RequestLabels.java");

  @TempDir private Path folder;

  @Test
  void shopKeepsItsPromises() throws IOException {
    assertThat(errors("created", "created")).isEmpty();
  }

  @Test
  void renamedMetricFailsTheBuild() throws IOException {
    assertThat(errors("CounterDataPoint created(", "CounterDataPoint made("))
        .anySatisfy(
            error ->
                assertThat(error)
                    .startsWith(
                        "[FT701] The metric \"shop_orders_created_total\" is locked, but is no"
                            + " longer exported.")
                    .contains(
                        "@RenamedFrom(value = \"shop_orders_created_total\", until = \"…\")"));
  }

  /** What javac says about the metrics of the shop after a change of one of them. */
  private List<String> errors(String was, String is) throws IOException {
    String orders = Files.readString(SOURCES.resolve(ORDERS)).replace(was, is);
    Path changed = folder.resolve(ORDERS);
    Files.createDirectories(changed.getParent());
    Files.writeString(changed, orders);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      compiler
          .getTask(
              null,
              files,
              diagnostics,
              List.of(
                  "-proc:only",
                  "-d",
                  folder.toString(),
                  "-classpath",
                  System.getProperty("java.class.path"),
                  "-processorpath",
                  processor().toString(),
                  "-Aforethought.lock=metrics.lock"),
              null,
              files.getJavaFileObjectsFromPaths(sources(changed)))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  private static List<Path> sources(Path changed) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Stream<Path> metrics =
          files.filter(LockTest::declaresMetrics).filter(file -> !file.endsWith(ORDERS));
      return Stream.concat(Stream.of(changed), metrics).toList();
    }
  }

  private static boolean declaresMetrics(Path file) {
    return file.toString().endsWith("Metrics.java")
        || REQUESTS.contains(file.getFileName().toString());
  }

  private static Path processor() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("../processor/target"))) {
      return jars.filter(jar -> jar.getFileName().toString().matches("forethought-processor-.*jar"))
          .filter(jar -> !jar.toString().contains("sources") && !jar.toString().contains("javadoc"))
          .findFirst()
          .orElseThrow();
    }
  }
}

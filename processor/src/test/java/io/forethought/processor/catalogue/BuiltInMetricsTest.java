package io.forethought.processor.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Golden;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests the run-time library's own catalogue against its exports on every installed JVM. {@code
 * -Dforethought.rewrite=true} writes the catalogue.
 */
class BuiltInMetricsTest {

  private static final Path RESOURCES = Path.of("../runtime/core/src/main/resources");

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "Elsewhere the process has fewer metrics.")
  void theCatalogueIsWhatEveryJvmExports() throws Exception {
    Map<String, CatalogueEntry> all = new TreeMap<>();
    for (Path jdk : jdks()) {
      for (String option : List.of("-Xshare:auto", "-XX:NativeMemoryTracking=summary")) {
        for (CatalogueEntry entry : exported(jdk, option)) {
          CatalogueEntry before = all.putIfAbsent(entry.name().value(), entry);
          assertThat(Optional.ofNullable(before).orElse(entry)).as("%s", jdk).isEqualTo(entry);
        }
      }
    }
    assertThat(all)
        .containsKeys(
            "forethought_label_overflow_total",
            "jvm_memory_used_bytes",
            "jvm_native_memory_committed_bytes",
            "process_cpu_seconds_total");

    Map<String, String> files =
        new Catalogue("io.forethought.runtime", List.copyOf(all.values())).files(List.of());
    files.forEach((name, text) -> Golden.at(RESOURCES.resolve(name)).assertSame(text));
    assertThat(written()).hasSameElementsAs(files.keySet());
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void everyCompilationKnowsThem(Tool tool, @TempDir Path folder) {
    CompilerRun run =
        Workspace.at(folder)
            .source(
                "shop/OpenMetrics.java",
                """
                package shop;

                import io.forethought.Gauge;
                import io.forethought.Metrics;

                @Metrics
                interface OpenMetrics {
                  @Gauge(name = "process_open_fds", help = "Files that are open.")
                  io.prometheus.metrics.core.datapoints.GaugeDataPoint files();
                }
                """)
            .compile(
                tool,
                "-classpath",
                Workspace.classPath(),
                "-Aforethought.FT112=off",
                "-Aforethought.FT820=off",
                "-Aforethought.explain=jvm_threads_state");

    assertThat(run.codesAndLines()).containsExactly("FT119:8");
    assertThat(run.messages())
        .anyMatch(
            message ->
                message.contains(
                    "\"process_open_fds\" has the name of a library's metric:"
                        + " io.forethought.runtime.Forethought.jvm."))
        .anyMatch(
            message ->
                message.startsWith("jvm_threads_state: Current count of threads by state\n")
                    && message.contains("declared by: io.forethought.runtime.Forethought.jvm\n"));
  }

  private static Stream<Path> second() {
    return Optional.ofNullable(System.getenv("SECOND_JAVA_HOME")).map(Path::of).stream();
  }

  private static List<Path> jdks() {
    return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"))), second())
        .distinct()
        .toList();
  }

  private static List<CatalogueEntry> exported(Path jdk, String option)
      throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                jdk + "/bin/java",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                BuiltInMetrics.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String json = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(json).isZero();
    return JsonCatalogue.read(json).entries();
  }

  private static List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith("META-INF/native-image/"))
          .toList();
    }
  }
}

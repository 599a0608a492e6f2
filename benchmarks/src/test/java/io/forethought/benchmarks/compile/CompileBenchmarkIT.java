package io.forethought.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run with five types, with the finished jars. */
class CompileBenchmarkIT {

  @TempDir private static Path folder;

  private static final Options OPTIONS = Options.of("--sizes", "5", "--runs", "1");
  private static final ByteArrayOutputStream PROGRESS = new ByteArrayOutputStream();
  private static Measurements measurements;

  @BeforeAll
  static void measure() throws Exception {
    PrintStream progress = new PrintStream(PROGRESS, true, StandardCharsets.UTF_8);
    measurements = new CompileBenchmark(OPTIONS, Jars.ofBuild(), folder, progress).measure();
  }

  @Test
  void measuresEachVariantOnce() {
    assertThat(measurements.all()).extracting(Measured::variant).isEqualTo(Variant.ALL);
    assertThat(measurements.all())
        .allSatisfy(
            measured -> {
              assertThat(measured.types()).isEqualTo(5);
              assertThat(measured.costs()).hasSize(1);
              assertThat(measured.cpu()).isPositive();
              assertThat(measured.wall()).isPositive();
            });
  }

  @Test
  void everyGeneratorGenerates() {
    assertThat(Stream.of(Generator.values()).map(this::generated).map(Generated::files))
        .containsExactly(5, 5, 5, 5);
    assertThat(Stream.of(Generator.values()).map(this::generated))
        .allSatisfy(generated -> assertThat(generated.bytes()).isGreaterThan(generated.lines()));
  }

  private Generated generated(Generator generator) {
    return measurements.of(generator, Variant.Mode.GENERATING, 5).generated();
  }

  @ParameterizedTest
  @EnumSource(Generator.class)
  void whatOnlyWritesLeavesWhatTheGeneratorLeaves(Generator generator) throws IOException {
    Map<String, String> left = left(generator.folder() + "-generating");

    assertThat(left.keySet().stream().filter(file -> file.endsWith(".java"))).hasSize(5);
    assertThat(left(generator.folder() + "-writing")).isEqualTo(left);
  }

  @Test
  void theClassesWrittenByHandAreTheGeneratedOnes() throws IOException {
    Map<String, String> forethought = left("metrics-generating");
    forethought.keySet().removeIf(file -> !file.endsWith(".class"));

    assertThat(left("metrics-hand-written")).isEqualTo(forethought);
  }

  @Test
  void tellsEachCompile() {
    assertThat(PROGRESS.toString(StandardCharsets.UTF_8).lines())
        .hasSize(1 + Variant.ALL.size())
        .first()
        .isEqualTo("5 types: what everybody generates");
  }

  @Test
  void theTableHasAFigureInEachCell() throws IOException {
    String page = Report.of(OPTIONS, Jars.ofBuild(), measurements).markdown();

    List<String> table =
        page.lines()
            .dropWhile(line -> !line.equals("## 5 types"))
            .filter(line -> line.startsWith("| ") && !line.startsWith("| Compiled"))
            .map(line -> line.replaceAll("(?<=\\| )[0-9,.]+( – [0-9.]+)?(?= \\|)", "#"))
            .toList();
    assertThat(table)
        .containsExactly(
            "| interfaces of 10 metrics, `-proc:none` | # | # | # | # |  |  |",
            "| … with a processor that does nothing | # | # | # | # |  |  |",
            "| … with a processor that only writes the same files | # | # | # | # | # | # |",
            "| … with **Forethought** | # | # | # | # | # | # |",
            "| … with the same classes as sources, `-proc:none` | # | # | # | # | # | # |",
            "| classes of 10 properties, `-proc:none` | # | # | # | # |  |  |",
            "| … with a processor that only writes the same files | # | # | # | # | # | # |",
            "| … with **AutoValue** | # | # | # | # | # | # |",
            "| mappers of 10 properties, with their records, `-proc:none` | # | # | # | # |  |  |",
            "| … with a processor that only writes the same files | # | # | # | # | # | # |",
            "| … with **MapStruct** | # | # | # | # | # | # |",
            "| interfaces of 10 properties, `-proc:none` | # | # | # | # |  |  |",
            "| … with a processor that only writes the same files | # | # | # | # | # | # |",
            "| … with **Immutables** | # | # | # | # | # | # |");
  }

  /** What a compile left: the files, and their bytes. */
  private static Map<String, String> left(String variant) throws IOException {
    Path root = folder.resolve("5").resolve(variant);
    Map<String, String> left = new TreeMap<>();
    for (String kind : List.of("classes", "generated")) {
      try (Stream<Path> files = Files.walk(root.resolve(kind))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          left.put(
              root.relativize(file).toString().replace('\\', '/'),
              HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
    }
    return left;
  }
}

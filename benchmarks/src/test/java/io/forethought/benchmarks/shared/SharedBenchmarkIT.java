package io.forethought.benchmarks.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trial run with all processes. */
class SharedBenchmarkIT {

  private static final List<String> EMPTY_CELLS = List.of("Python client", "the Python client");

  @TempDir private Path folder;

  @Test
  void aTrialRunFillsEveryRow() throws Exception {
    String page = run();

    assertThat(page.lines().filter(line -> line.startsWith("#")).skip(3).skip(1))
        .containsExactly(
            "### Recording",
            "### Neighbours in a file",
            "### Delays of increments",
            "### 3 processes with 300 series",
            "### 40 processes that have ended");
    assertThat(page.lines().filter(line -> line.startsWith("| ") && !line.startsWith("|  |")))
        .hasSizeGreaterThan(30)
        .filteredOn(line -> EMPTY_CELLS.stream().noneMatch(line.substring(2)::startsWith))
        .allMatch(line -> line.matches("\\|( [^|]+ \\|)+"))
        .noneMatch(line -> line.contains("NaN"));
  }

  private String run() throws Exception {
    Path page = folder.resolve("page.md");
    Path said = folder.resolve("said.txt");
    int status =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SharedBenchmark.class.getName(),
                "--quick",
                "--out",
                page.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    assertThat(status).as(Files.readString(said)).isZero();
    return Files.readString(page);
  }
}

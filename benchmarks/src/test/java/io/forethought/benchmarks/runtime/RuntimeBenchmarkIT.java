package io.forethought.benchmarks.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trial runs with the finished jar. */
class RuntimeBenchmarkIT {

  private static final int TABLES = 15;
  private static final int GOALS = 40;
  private static final int REQUEST_TABLES = 2;
  private static final int REQUEST_GOALS = 16;
  private static final int QUERY_TABLES = 5;
  private static final int QUERY_GOALS = 12;
  private static final int CACHE_TABLES = 4;
  private static final int CACHE_GOALS = 12;
  private static final int METHOD_TABLES = 1;
  private static final int METHOD_GOALS = 12;

  @TempDir private Path folder;

  @Test
  void aTrialRunFillsEveryRow() throws Exception {
    assertFull(runOnThisJdk("--quick"), TABLES, GOALS);
  }

  @Test
  void soDoesOneOfRequests() throws Exception {
    assertFull(runOnThisJdk("--quick", "--only", "requests"), REQUEST_TABLES, REQUEST_GOALS);
  }

  @Test
  void soDoOnesOfQueriesCachesAndMethods() throws Exception {
    assertFull(runOnThisJdk("--quick", "--only", "queries"), QUERY_TABLES, QUERY_GOALS);
    assertFull(runOnThisJdk("--quick", "--only", "caches"), CACHE_TABLES, CACHE_GOALS);
    assertFull(runOnThisJdk("--quick", "--only", "methods"), METHOD_TABLES, METHOD_GOALS);
  }

  private static void assertFull(String page, int tables, int goals) {
    assertThat(page.lines().filter(line -> line.startsWith("## ")))
        .startsWith("## How it was measured", "## Goals")
        .hasSize(2 + tables);
    assertThat(rows(page, "| Goal |")).hasSize(goals).allMatch(row -> row.matches(".*[0-9∞].*[|]"));
    assertThat(page.lines().filter(line -> line.startsWith("| ")))
        .noneMatch(line -> line.matches(".*\\|  \\|(?! \\d+ \\|).*"));
  }

  @Test
  void eachJdkIsMeasuredInProcessesOfItsOwn() throws Exception {
    String page =
        run("--only", "registering", "--forks", "1", "--iterations", "1", "--millis", "10");

    assertThat(rows(page, "| ms |"))
        .hasSize(3)
        .allMatch(row -> row.matches("\\| [^|]+( \\| [0-9.,]+)+ \\|"));
  }

  private static List<String> rows(String page, String head) {
    return page.lines()
        .dropWhile(line -> !line.startsWith(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("| "))
        .toList();
  }

  /** The page that a run leaves. */
  /** A run on all JDKs that the environment names. */
  private String run(String... options) throws IOException, InterruptedException {
    return page(new ProcessBuilder(command(options)));
  }

  /** A run on the JDK of this test only, which takes half as long. */
  private String runOnThisJdk(String... options) throws IOException, InterruptedException {
    ProcessBuilder program = new ProcessBuilder(command(options));
    program.environment().remove("SECOND_JAVA_HOME");
    return page(program);
  }

  private List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Options.OWN_JAVA.toString());
    // Somebody may be measuring on this machine.
    command.addAll(List.of("-Djmh.ignoreLock=true", "-jar", "target/benchmarks.jar"));
    command.addAll(List.of(options));
    command.addAll(List.of("--out", folder.resolve("performance.md").toString()));
    return command;
  }

  private String page(ProcessBuilder program) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    int status = program.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    assertThat(status).as(() -> text(said)).isZero();
    return Files.readString(folder.resolve("performance.md"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

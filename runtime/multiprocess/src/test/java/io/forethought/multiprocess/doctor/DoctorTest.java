package io.forethought.multiprocess.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.Golden;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.multiprocess.SharedProcess;
import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command explains a directory in full, and its exit code tells whether files are bad. */
@Tag("once")
class DoctorTest {

  private static final String EXPLANATION =
      """
      DIRECTORY: 6 files, 320 KiB, 5 series

      Processes:
        7: ended, 2 files (IDENTITY)
        7-2: running, 2 files (IDENTITY)
        900000101: not running on this machine, 1 file

      Files:
        counter_7.db: 1 value, 72 of 65536 bytes used
        counter_7-2.db: 1 value, 72 of 65536 bytes used
        counter_900000101.db: 3 values, 344 of 65536 bytes used
        gauge_all_7.db: 1 value, 64 of 65536 bytes used
        gauge_all_7-2.db: 1 value, 64 of 65536 bytes used

      Bad files, with which a scrape of the Python client fails. Delete them:
        counter_9.db: it is empty: its process was killed while it created the file

      Other files, which no process reads:
        notes.txt

      With --compact, the files of ended processes become one for each type.
      With --compact --python, so do those of processes that do not run on this machine. Do \
      this only if they do not run in another container or on another machine.
      """;

  @TempDir private Path directory;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Doctor(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(arguments);
  }

  /** Without what differs between directories and processes. */
  private String printed() throws IOException {
    return out.toString(UTF_8)
        .replace(directory.toRealPath().toString(), "DIRECTORY")
        .replaceAll("\\(pid .*\\)", "(IDENTITY)");
  }

  private void record(SharedProcess process) {
    process.counter("orders", "Orders", Map.of()).increment();
    process.gauge(GaugeMode.ALL, "queue", "Queue", Map.of()).set(1);
  }

  @Test
  void theDirectoryIsExplained() throws IOException {
    SharedDirectory shared = SharedDirectory.open(directory);
    try (SharedProcess ended = shared.join("7")) {
      record(ended);
    }
    Files.copy(Golden.file("counter_101.db"), directory.resolve("counter_900000101.db"));
    Files.createFile(directory.resolve("counter_9.db"));
    Files.createFile(directory.resolve("notes.txt"));
    try (SharedProcess running = shared.join("7")) {
      record(running);

      assertThat(run(directory.toString())).isEqualTo(1);
    }

    assertThat(printed()).isEqualTo(EXPLANATION);
  }

  @Test
  void whatOnlyJavaProcessesReadIsExplained() throws IOException {
    SampleKey threads = SampleKey.of("threads", "threads", Map.of(), "Threads.");
    Path path = directory.toRealPath();
    try (ProcessFiles running = ProcessFiles.open(path, "7", warning -> {});
        ProcessFiles other = ProcessFiles.open(path, "8", warning -> {})) {
      ProcessFiles.open(path, "9", warning -> {}).close();
      ExtraValue value = new ExtraValue(ExtraValue.Kind.PROCESS, MetricType.GAUGE, threads, 20);
      running.writeExtras(List.of(value, value));
      other.writeExtras(List.of(value));
      Files.copy(path.resolve("extra_8.txt"), path.resolve("extra_9.txt"));
      Files.writeString(path.resolve("extra_8.txt"), "nonsense");

      assertThat(run(directory.toString())).isEqualTo(1);
    }

    assertThat(printed())
        .contains(
            """

            Values that only Java processes read, while the process runs:
              extra_7.txt: 2 values
              extra_8.txt: it is not complete, or another program has written it
              extra_9.txt: 1 value, ended
            """);
  }

  @Test
  void theDirectoryIsCompacted() throws IOException {
    Files.copy(Golden.file("counter_101.db"), directory.resolve("counter_900000101.db"));
    Files.copy(Golden.file("counter_102.db"), directory.resolve("counter_900000102.db"));

    assertThat(run("--compact", directory.toString())).isZero();
    assertThat(run("--compact", "--python", directory.toString())).isZero();

    assertThat(printed())
        .startsWith("Compacted: 0 files replaced.\n\nDIRECTORY: 2 files, 128 KiB, 3 series\n")
        .endsWith(
            """
            Compacted: 2 files replaced.

            DIRECTORY: 1 file, 64 KiB, 3 series

            Processes:
              compacted-1: compacted, 1 file

            Files:
              counter_compacted-1.db: 3 values, 344 of 65536 bytes used

            """);
  }

  @Test
  void anInterruptedCompactionIsFinished() throws IOException {
    Files.write(directory.resolve("compaction-1.journal"), new byte[0]);
    Files.createFile(directory.resolve("compaction-running.db"));

    assertThat(run(directory.toString())).isEqualTo(1);
    assertThat(printed())
        .endsWith(
            "A compaction is running or was interrupted. With --compact, it is finished. Until"
                + " then, scrapes of the Python client fail.\n");
    assertThat(run("--compact", directory.toString())).isZero();
    assertThat(directory.resolve("compaction-running.db")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--python DIRECTORY", "--what DIRECTORY", "DIRECTORY DIRECTORY"})
  void wrongArgumentsAreExplained(String arguments) {
    assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .startsWith("java -jar forethought-multiprocess.jar [--compact [--python]] DIRECTORY\n");
  }

  @Test
  void helpIsNoError() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("Exit codes: 0 ");
  }

  @Test
  void whatIsNoDirectoryFails() {
    assertThat(run("/does/not/exist")).isEqualTo(3);
    assertThat(err.toString(UTF_8)).isEqualTo("/does/not/exist is no directory.\n");
  }
}

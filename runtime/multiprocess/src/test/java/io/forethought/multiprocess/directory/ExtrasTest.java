package io.forethought.multiprocess.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process exposes beside its files counts while it runs, and then disappears. */
class ExtrasTest {

  @TempDir private Path folder;
  private Path directory;
  private final List<String> warnings = new ArrayList<>();

  @BeforeEach
  void resolve() throws IOException {
    directory = folder.toRealPath();
  }

  private ProcessFiles join(String process) {
    return ProcessFiles.open(directory, process, warnings::add);
  }

  private static List<ExtraValue> values(double value) {
    SampleKey key = SampleKey.of("threads", "threads", Map.of(), "Threads.");
    return List.of(new ExtraValue(ExtraValue.Kind.PROCESS, MetricType.GAUGE, key, value));
  }

  private DirectoryReader.Contents read() throws IOException {
    return new DirectoryReader(directory).read();
  }

  private List<ExtraFile> extras() throws IOException {
    return new DirectoryReader(directory).readProcesses().extras();
  }

  private Path file(String name) {
    return directory.resolve(name);
  }

  @Test
  void runningProcessesAreRead() throws IOException {
    try (ProcessFiles one = join("1");
        ProcessFiles other = join("1")) {
      one.writeExtras(values(1));
      other.writeExtras(values(2));
      one.writeExtras(values(3));

      assertThat(extras())
          .containsExactly(
              new ExtraFile("extra_1.txt", "1", values(3)),
              new ExtraFile("extra_1-2.txt", "1-2", values(2)));
      assertThat(read().extras())
          .containsExactly(
              new ExtraFile("extra_1.txt", "1", List.of()),
              new ExtraFile("extra_1-2.txt", "1-2", List.of()));
    }
    assertThat(file("extra_1.txt")).doesNotExist();
    assertThat(file("extra_1-2.txt")).doesNotExist();
  }

  @Test
  void unchangedValuesAreNotWrittenAgainUnlessTheDirectoryWasEmptied() throws IOException {
    try (ProcessFiles one = join("1")) {
      one.writeExtras(values(1));
      Files.writeString(file("extra_1.txt"), "as it was");
      one.writeExtras(values(1));

      assertThat(file("extra_1.txt")).hasContent("as it was");

      Files.delete(file("extra_1.txt"));
      one.writeExtras(values(1));

      assertThat(extras()).hasSize(1);

      one.writeExtras(List.of());

      assertThat(file("extra_1.txt")).doesNotExist();
    }
  }

  @Test
  void whatAKilledProcessLeavesIsIgnoredAndDeleted() throws IOException {
    leave("7", "extra_7.txt", ExtraFile.content(values(1)).text());

    assertThat(extras()).isEmpty();
    assertThat(read().late()).isOne();

    Compaction.deleteLate(directory);

    assertThat(file("extra_7.txt")).doesNotExist();
    assertThat(file("counter_7.db")).exists();
  }

  @Test
  void compactionDeletesWhatKilledProcessesWereWriting() throws IOException {
    leave("7", "extra_7.txt.new", "half");
    try (ProcessFiles one = join("1")) {
      one.writeExtras(values(1));
      Files.writeString(file("extra_1.txt.new"), "half");

      assertThat(Compaction.run(directory, true)).contains(1);

      assertThat(file("extra_7.txt.new")).doesNotExist();
      assertThat(file("extra_1.txt.new")).exists();
      assertThat(extras()).hasSize(1);
    }
  }

  /** Leaves what a process leaves that is killed: a counter, its lock file, and another file. */
  private void leave(String process, String name, String text) throws IOException {
    try (ProcessFiles killed = join(process)) {
      killed
          .cell(
              new MetricFileName(MetricType.COUNTER, null, process),
              SampleKey.of("orders", "orders_total", Map.of(), "Orders."))
          .add(1);
    }
    Files.writeString(file(name), text);
  }

  @Test
  void badFilesAreSkippedWithAReason() throws IOException {
    try (ProcessFiles one = join("1");
        ProcessFiles other = join("2")) {
      one.writeExtras(values(1));
      other.writeExtras(values(2));
      Files.writeString(file("extra_1.txt"), "");
      Files.createDirectory(file("extra_1-2.txt"));

      try (ProcessFiles third = join("1")) {
        assertThat(third.process()).isEqualTo("1-2");
        assertThat(extras()).extracting(ExtraFile::process).containsExactly("2");
        assertThat(read().bad())
            .containsExactly(
                Map.entry("extra_1-2.txt", "java.io.IOException: Is a directory"),
                Map.entry("extra_1.txt", "it is not complete, or another program has written it"));
      }
    }
  }

  @Test
  void whatCannotBeWrittenIsReportedOnce() throws IOException {
    try (ProcessFiles one = join("1")) {
      Files.createDirectories(file("extra_1.txt/inside"));

      one.writeExtras(values(1));
      one.writeExtras(values(2));

      assertThat(warnings)
          .singleElement()
          .asString()
          .startsWith("Other processes do not see the content of " + file("extra_1.txt") + ": ");
    }
  }
}

package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.SharedDirectory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory that the operator has chosen in vain stops no program. */
class WithoutDirectoryTest {

  @TempDir private Path folder;

  private Path log() {
    return folder.resolve("log");
  }

  /** Returns the class path without this module. */
  private static String withoutModule() throws Exception {
    Path module =
        Path.of(SharedDirectory.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> others = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!Path.of(entry).toAbsolutePath().equals(module.toAbsolutePath())) {
        others.add(entry);
      }
    }
    return String.join(File.pathSeparator, others);
  }

  private static void assertIsInMemory(WorkerProcess worker) throws IOException {
    assertThat(worker.does("a web 3", "a visits 1", "b web 4", "a scrape").lines())
        .contains("shop_orders_total{channel=\"web\"} 3.0")
        .noneMatch(line -> line.contains("multiprocess"));
  }

  @Test
  void missingJarIsNamedOnceAndMetricsStayInMemory() throws Exception {
    try (WorkerProcess worker =
        WorkerProcess.start(folder.resolve("shared"), log(), "-cp", withoutModule())) {
      assertIsInMemory(worker);
    }

    assertThat(Files.readString(log()))
        .containsOnlyOnce(
            "WARNING: Metrics stay in the memory of this process. PROMETHEUS_MULTIPROC_DIR or the"
                + " system property forethought.multiprocess.dir names a directory for the metrics"
                + " of several processes, but the artifact io.forethought:forethought-multiprocess"
                + " is not on the class path.");
    assertThat(folder.resolve("shared")).doesNotExist();
  }

  @Test
  void directoryThatCannotBeCreatedIsNamedAndMetricsStayInMemory() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    try (WorkerProcess worker = WorkerProcess.start(file.resolve("shared"), log())) {
      assertIsInMemory(worker);
    }

    assertThat(Files.readString(log()))
        .containsOnlyOnce("Metrics stay in the memory of this process.")
        .contains("but " + file.resolve("shared") + " cannot be used");
  }

  @Test
  void propertyComesBeforeTheVariable() throws Exception {
    Path chosen = folder.resolve("chosen");

    try (WorkerProcess worker =
        WorkerProcess.start(
            folder.resolve("other"), log(), "-Dforethought.multiprocess.dir=" + chosen)) {
      worker.does("a web 3");

      assertThat(chosen.resolve("counter_" + worker.pid() + ".db")).exists();
    }
    assertThat(folder.resolve("other")).doesNotExist();
  }

  @Test
  void emptyPropertySwitchesTheDirectoryOff() throws Exception {
    try (WorkerProcess worker =
        WorkerProcess.start(folder.resolve("other"), log(), "-Dforethought.multiprocess.dir=")) {
      assertIsInMemory(worker);
    }
    assertThat(log()).isEmptyFile();
    assertThat(folder.resolve("other")).doesNotExist();
  }
}

package io.forethought.multiprocess.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.forethought.multiprocess.SharedDirectory;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes that cannot write keep their metrics in memory, and share them when they can. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

  /** A limit for the size of files that the process may exceed when it is told so. */
  private static final String SMALL_FILES = "ulimit -S -f 100; exec \"$@\"";

  /** Also for root, a directory without write permission cannot be changed. */
  private static final String WITHOUT_PRIVILEGES =
      "if [ \"$(id -u)\" = 0 ]; then exec setpriv --bounding-set=-dac_override,-dac_read_search \"$@\";"
          + " else exec \"$@\"; fi";

  @TempDir private Path directory;
  private String smallDisk;

  @BeforeEach
  void mountInANamespaceOfTheProcess() {
    smallDisk = "mount -t tmpfs -o size=1m none '" + directory + "' && exec \"$@\"";
    smallDisk = "exec unshare --map-root-user --mount bash -c \"" + smallDisk.replace("\"", "\\\"");
    smallDisk = smallDisk.replace("$", "\\$") + "\" bash \"$@\"";
  }

  private long seenByOthers() throws Exception {
    return SharedDirectory.open(directory).collect().stream()
        .filter(metric -> metric.getMetadata().getName().equals("rain"))
        .flatMap(metric -> ((CounterSnapshot) metric).getDataPoints().stream())
        .mapToLong(point -> (long) point.getValue())
        .sum();
  }

  @Test
  void aFileThatCannotGrow() throws Exception {
    try (DiskProcess process = DiskProcess.start(SMALL_FILES, directory)) {
      process.answer("count 0 2000");

      assertThat(process.answer("scrape")).matches("2000 series with 2000, 1\\d\\d\\d unshared");
      assertThat(seenByOthers()).isBetween(500L, 1000L);
      assertThat(Files.size(directory.resolve("counter_1.db"))).isEqualTo(1 << 16);
      assertThat(process.errors()).contains("New series of this process are not shared");

      process.answer("count 0 2000");
      assertThat(process.answer("scrape")).startsWith("2000 series with 4000, ");

      run("prlimit", "--pid", Long.toString(process.pid()), "--fsize=unlimited:");

      assertThat(process.answer("scrape")).isEqualTo("2000 series with 4000, 0 unshared");
      assertThat(seenByOthers()).isEqualTo(4000);
    }
    assertThat(seenByOthers()).isEqualTo(4000);
  }

  private static void run(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  @Test
  void aDirectoryThatCannotBeWritten() throws Exception {
    permit("r-xr-xr-x");
    try (DiskProcess process = DiskProcess.start(WITHOUT_PRIVILEGES, directory)) {
      process.answer("count 0 10");

      assertThat(process.answer("scrape")).isEqualTo("10 series with 10, 12 unshared");
      assertThat(process.errors()).contains("New series of this process are not shared");

      permit("rwxr-xr-x");

      assertThat(process.answer("scrape")).isEqualTo("10 series with 10, 0 unshared");
      assertThat(seenByOthers()).isEqualTo(10);

      permit("r-xr-xr-x");
      process.answer("count 0 2000");
      assertThat(process.answer("scrape")).isEqualTo("2000 series with 2010, 0 unshared");
    } finally {
      permit("rwxr-xr-x");
    }
  }

  private void permit(String permissions) throws Exception {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void aFileThatCannotBeReadIsLeftOut() throws Exception {
    Path secret = Files.createFile(directory.resolve("counter_7.db"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    try (DiskProcess process = DiskProcess.start(WITHOUT_PRIVILEGES, directory)) {
      process.answer("count 0 10");

      assertThat(process.answer("scrape")).isEqualTo("10 series with 10, 0 unshared");
      assertThat(process.errors()).contains("counter_7.db").contains("it cannot be read");
    }
  }

  @Test
  void aDiskThatBecomesFull() throws Exception {
    assumeMounting();
    try (DiskProcess process = DiskProcess.start(smallDisk, directory)) {
      process.answer("count 0 10");
      assertThat(process.answer("fill")).isEqualTo("full");
      process.answer("count 0 2000");

      assertThat(process.answer("scrape")).matches("2000 series with 2010, 1\\d\\d\\d unshared");
      assertThat(process.answer("files")).doesNotContain(".new");

      process.answer("free");

      assertThat(process.answer("scrape")).isEqualTo("2000 series with 2010, 0 unshared");
      assertThat(process.answer("other")).isEqualTo("2000 series with 2010, 0 unshared");
    }
  }

  @Test
  void aDiskThatIsFullFromTheStart() throws Exception {
    assumeMounting();
    try (DiskProcess process = DiskProcess.start(smallDisk, directory, "full")) {
      process.answer("count 0 10");

      for (int i = 0; i < 3; i++) {
        assertThat(process.answer("scrape")).isEqualTo("10 series with 10, 12 unshared");
      }
      assertThat(process.answer("files")).isEqualTo("[filler, forethought.lock]");

      process.answer("free");

      assertThat(process.answer("scrape")).isEqualTo("10 series with 10, 0 unshared");
      assertThat(process.answer("files"))
          .isEqualTo("[counter_1.db, forethought.lock, process_1.lock, summary_1.db]");
    }
  }

  /** Containers often forbid it. The limit for the size of files is tested everywhere. */
  private void assumeMounting() throws Exception {
    boolean isPossible =
        new ProcessBuilder("bash", "-c", smallDisk, "bash", "true").start().waitFor() == 0;
    if (!isPossible) {
      System.err.println("SKIPPED, NOT TESTED: a full tmpfs, because mounting is not permitted.");
    }
    assumeThat(isPossible).isTrue();
  }
}

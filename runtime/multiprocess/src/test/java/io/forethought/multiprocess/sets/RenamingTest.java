package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a new version is rolled out, processes with the old and the new name share a directory. */
class RenamingTest {

  @TempDir private Path folder;

  private WorkerProcess start(String... options) throws IOException {
    return WorkerProcess.start(folder.resolve("shared"), folder.resolve("log"), options);
  }

  private static List<String> payments(WorkerProcess worker) throws IOException {
    return worker
        .does("a scrape")
        .lines()
        .filter(line -> line.startsWith("shop_pa") || line.startsWith("forethought_multi"))
        .toList();
  }

  @Test
  void theOldNameHasTheTotalOfBothVersionsInEachScrape() throws Exception {
    try (WorkerProcess earlier = start("-Dshop.earlier=true");
        WorkerProcess later = start()) {
      earlier.does("a paid 3");
      later.does("a paid 4");

      List<String> all =
          List.of(
              "forethought_multiprocess_bad_files_total 0.0",
              "forethought_multiprocess_unshared_series 0.0",
              "shop_paid_total 4.0",
              "shop_payments_total 7.0");
      assertThat(payments(earlier)).containsExactlyInAnyOrderElementsOf(all);
      assertThat(payments(later)).containsExactlyInAnyOrderElementsOf(all);
      assertThat(later.does("a client").lines()).containsAll(all);

      earlier.kill();

      assertThat(payments(later)).containsExactlyInAnyOrderElementsOf(all);
      later.does("a directory", "a paid 1");
      assertThat(payments(later)).contains("shop_paid_total 5.0", "shop_payments_total 8.0");
    }
    assertThat(Files.readString(folder.resolve("log"))).doesNotContain("is ignored");
  }
}

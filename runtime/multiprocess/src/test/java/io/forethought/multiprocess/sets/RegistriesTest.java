package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each registry of a process exposes of the directory. */
class RegistriesTest {

  @TempDir private Path folder;

  private WorkerProcess start() throws IOException {
    return WorkerProcess.start(folder.resolve("shared"), folder.resolve("log"));
  }

  private static long lines(String scrape, String beginning) {
    return scrape.lines().filter(line -> line.startsWith(beginning)).count();
  }

  @Test
  void twoRegistriesWithTheSameSetExposeTheSumOfBoth() throws Exception {
    try (WorkerProcess worker = start()) {
      worker.does("a web 3", "a waiting 3", "a connections 0", "b web 4", "b waiting 4");

      for (String registry : new String[] {"a", "b"}) {
        assertThat(worker.does(registry + " scrape").lines())
            .contains(
                "shop_orders_total{channel=\"web\"} 7.0",
                "shop_waiting 7.0",
                "shop_connections{pid=\"" + worker.pid() + "\"} 0.0",
                "shop_connections{pid=\"" + worker.pid() + "-2\"} 0.0");
      }
    }
  }

  @Test
  void setThatIsRemovedLeavesItsTotalsAndIsContinued() throws Exception {
    try (WorkerProcess worker = start()) {
      worker.does("a web 3", "a waiting 3", "a capacity 5", "b web 1", "b waiting 1");

      worker.does("a unregister");

      assertThat(worker.does("b scrape").lines())
          .contains(
              "shop_orders_total{channel=\"web\"} 4.0", "shop_waiting 1.0", "shop_capacity 5.0");

      worker.does("a web 10");

      assertThat(worker.does("a scrape").lines())
          .contains(
              "shop_orders_total{channel=\"web\"} 14.0", "shop_waiting 1.0", "shop_capacity 0.0");
    }
  }

  @Test
  void requestedNamesSelectMetricsOfThisAndOtherProcesses() throws Exception {
    try (WorkerProcess worker = start();
        WorkerProcess other = start()) {
      other.does("a web 3", "a paid 2", "a waits 1");
      worker.does("b jobs 1");

      assertThat(other.does("a only shop_orders_total"))
          .isEqualTo(
              """
              # HELP shop_orders_total Orders.
              # TYPE shop_orders_total counter
              shop_orders_total{channel="app"} 0.0
              shop_orders_total{channel="web"} 3.0
              """);
      assertThat(other.does("a only shop_payments_total").lines())
          .endsWith("shop_payments_total 2.0");
      assertThat(other.does("a only forethought_incidents_total").lines())
          .endsWith("forethought_incidents_total 0.0");
      assertThat(other.does("a only other_jobs_total").lines()).endsWith("other_jobs_total 1.0");
      assertThat(other.does("a only shop_wait_seconds_count"))
          .endsWith("\nshop_wait_seconds_count{channel=\"web\"} 1\n");
    }
  }

  @Test
  void valuesOnAPrivateRegistryAreNotShared() throws Exception {
    try (WorkerProcess worker = start()) {
      worker.does("a private", "a web 3", "b web 4");

      assertThat(worker.does("a scrape").lines())
          .contains("shop_orders_total{channel=\"web\"} 3.0")
          .noneMatch(line -> line.contains("multiprocess"));
      assertThat(worker.does("b scrape").lines())
          .contains("shop_orders_total{channel=\"web\"} 4.0");
    }
  }

  @Test
  void incidentsAreCountedOnceAlthoughTheRegistryWasCleared() throws Exception {
    try (WorkerProcess worker = start()) {
      worker.does("a web -1", "a clear", "a jobs 1");

      assertThat(worker.does("a scrape").lines()).contains("forethought_incidents_total 1.0");
    }
  }

  @Test
  void processWithoutSetsHasLeftTheDirectory() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      one.does("a web 3", "a waiting 3", "a unregister");
      other.does("a web 4", "a waiting 4");

      assertThat(other.does("a scrape").lines())
          .contains("shop_orders_total{channel=\"web\"} 7.0", "shop_waiting 4.0")
          .noneMatch(line -> line.contains(one.pid()));

      one.does("a web 1", "a waiting 1");

      assertThat(other.does("a scrape").lines())
          .contains(
              "shop_orders_total{channel=\"web\"} 8.0",
              "shop_waiting 5.0",
              "shop_connections{pid=\"" + one.pid() + "-2\"} 0.0");
    }
  }

  @Test
  void directoryThatTheProgramRegistersIsExposedOnce() throws Exception {
    try (WorkerProcess worker = start()) {
      worker.does("a directory", "a web 3", "a paid 2");

      String scrape = worker.does("a scrape");

      assertThat(scrape.lines())
          .contains("shop_orders_total{channel=\"web\"} 3.0", "shop_payments_total 2.0");
      assertThat(lines(scrape, "shop_orders_total{channel=\"web\"}")).isOne();
      assertThat(lines(scrape, "shop_paid_total ")).isOne();
      assertThat(lines(scrape, "forethought_multiprocess_bad_files_total ")).isOne();
      assertThat(lines(scrape, "forethought_incidents_total ")).isOne();
    }
  }
}

package io.forethought.multiprocess.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.sets.WorkerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metric sets of Java processes share a directory with Python processes. */
class PythonWorkerTest {

  @TempDir private Path folder;
  private Path shared;
  private PythonClient python;

  @BeforeEach
  void create() throws Exception {
    python = PythonClient.installed();
    shared = Files.createDirectory(folder.resolve("shared"));
  }

  private WorkerProcess start() throws IOException {
    return WorkerProcess.start(shared, folder.resolve("log"));
  }

  @Test
  void valuesOfPythonAreAddedAndItsOtherMetricsExposed() throws Exception {
    Process worker = python.start(shared, "work.py");
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      one.does("a web 3", "a waits 0.1", "a waiting 1");
      other.does("a web 4", "a waiting 2");

      assertThat(one.does("a scrape"))
          .contains(
              """
              # HELP jobs_total Jobs.
              # TYPE jobs_total counter
              jobs_total 2.0
              """,
              """
              # HELP shop_orders_total Orders.
              # TYPE shop_orders_total counter
              shop_orders_total{channel="app"} 0.0
              shop_orders_total{channel="web"} 12.0
              """,
              """
              # HELP shop_wait_seconds Waits.
              # TYPE shop_wait_seconds histogram
              shop_wait_seconds_bucket{channel="web",le="0.5"} 1
              shop_wait_seconds_bucket{channel="web",le="1.0"} 2
              shop_wait_seconds_bucket{channel="web",le="2.0"} 2
              shop_wait_seconds_bucket{channel="web",le="+Inf"} 2
              shop_wait_seconds_count{channel="web"} 2
              shop_wait_seconds_sum{channel="web"} 0.7999999999999999
              # HELP shop_waiting Waiting.
              # TYPE shop_waiting gauge
              shop_waiting 13.0
              """);
    } finally {
      worker.destroyForcibly().waitFor();
    }
  }

  @Test
  void aDirectoryThatTheProgramRegistersLeavesItOutToo() throws Exception {
    Process worker = python.start(shared, "work.py");
    try (WorkerProcess java = start()) {
      java.does("a directory", "a gauge jobs", "a web 1");

      for (String how : List.of("scrape", "client")) {
        assertThat(java.does("a " + how).lines())
            .contains(
                "jobs 1.0",
                "shop_orders_total{channel=\"web\"} 6.0",
                "forethought_multiprocess_bad_files_total 1.0")
            .doesNotContain("jobs_total 2.0")
            .doesNotHaveDuplicates();
      }
      assertThat(Files.readString(folder.resolve("log")))
          .containsOnlyOnce("is ignored")
          .contains("jobs in " + shared + " is ignored: a metric of this process has its name");
    } finally {
      worker.destroyForcibly().waitFor();
    }
  }

  @Test
  void pythonReadsSeriesUntilTheyAreRemoved() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      for (String what : List.of("visit", "load", "users", "wait", "size")) {
        one.does("a page " + what + " home");
        other.does("a page " + what + " home", "a page " + what + " shop");
      }

      assertThat(pages())
          .contains(
              "page_visits_total{page=\"home\"} 2.0",
              "page_load{page=\"home\"} 10.0",
              "page_users{page=\"home\",pid=\"" + one.pid() + "\"} 3.0",
              "page_users{page=\"home\",pid=\"" + other.pid() + "\"} 3.0",
              "page_wait_seconds_bucket{le=\"+Inf\",page=\"home\"} 2.0",
              "page_size_bytes_sum{page=\"home\"} 20.0");
      List<String> shop = pages().stream().filter(line -> line.contains("shop")).toList();
      assertThat(shop).hasSize(10);

      one.does("a page remove home");

      assertThat(pages()).isEqualTo(shop);

      other.kill();
      one.does("a scrape");

      assertThat(pages())
          .hasSize(8)
          .allMatch(shop::contains)
          .noneMatch(line -> line.startsWith("page_load") || line.startsWith("page_users"));
    }
  }

  /** Returns what Python exposes of pages. */
  private List<String> pages() throws Exception {
    return python
        .script(shared, "read.py", shared.toString(), "current")
        .lines()
        .filter(line -> line.contains("page=\""))
        .toList();
  }

  @Test
  void pythonIgnoresWhatItsFilesHaveNoPlaceFor() throws Exception {
    try (WorkerProcess java =
        WorkerProcess.start(shared, folder.resolve("log"), "-Dforethought.multiprocess.jvm=true")) {
      java.does("a jvm", "a web 3", "a scrape");

      assertThat(shared.resolve("extra_" + java.pid() + ".txt")).isNotEmptyFile();
      assertThat(python.script(shared, "read.py", shared.toString(), "current"))
          .contains("shop_orders_total{channel=\"web\"} 3.0\n")
          .doesNotContain("jvm_", "process_");
    }
  }

  @Test
  void metricOfPythonWithTheNameOfACollectorOfTheProgramIsLeftOut() throws Exception {
    Process worker = python.start(shared, "work.py");
    try (WorkerProcess java = start()) {
      java.does("a gauge jobs", "a web 1", "a scrape", "a client");

      assertThat(java.does("a scrape"))
          .contains("# TYPE jobs gauge\njobs 1.0\n", "forethought_multiprocess_bad_files_total 1.0")
          .doesNotContain("jobs_total");
      assertThat(Files.readString(folder.resolve("log")))
          .containsOnlyOnce("is ignored")
          .contains("jobs in " + shared + " is ignored: a metric of this process has its name");
    } finally {
      worker.destroyForcibly().waitFor();
    }
  }
}

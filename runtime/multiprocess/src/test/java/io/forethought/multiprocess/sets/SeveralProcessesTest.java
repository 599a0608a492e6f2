package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any process answers with the values of all, without a change of the program. */
class SeveralProcessesTest {

  @TempDir private Path folder;

  private WorkerProcess start(String... options) throws IOException {
    return WorkerProcess.start(folder.resolve("shared"), folder.resolve("log"), options);
  }

  @Test
  void anyProcessAnswersWithTheValuesOfAll() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      one.does("a web 3", "a waits 0.1", "a waits 1", "a sizes 10", "a paid 1.5", "a visits 1");
      other.does("a web 4", "a app 1", "a waits 9", "a sizes 5.5", "a visits 2", "a visits 1");
      one.does("a waiting 3", "a capacity 8", "a import 100", "a hits 20", "a connections 2");
      other.does("a waiting 4", "a capacity 6", "a import 50", "a hits 1", "a connections 5");
      String all =
          """
          # HELP forethought_incidents_total Label overflows, rejected amounts and scrape errors of \
          all metrics.
          # TYPE forethought_incidents_total counter
          forethought_incidents_total 0.0
          # HELP forethought_multiprocess_bad_files_total Files in the shared directory that this \
          process has found and cannot read.
          # TYPE forethought_multiprocess_bad_files_total counter
          forethought_multiprocess_bad_files_total 0.0
          # HELP forethought_multiprocess_unshared_series Series of this process that it cannot \
          write into the shared directory.
          # TYPE forethought_multiprocess_unshared_series gauge
          forethought_multiprocess_unshared_series 0.0
          # HELP shop_capacity Capacity.
          # TYPE shop_capacity gauge
          shop_capacity 8.0
          # HELP shop_connections Connections.
          # TYPE shop_connections gauge
          shop_connections{pid="ONE"} 2.0
          shop_connections{pid="OTHER"} 5.0
          # HELP shop_hits_total Hits.
          # TYPE shop_hits_total counter
          shop_hits_total 21.0
          # HELP shop_last_import_timestamp_seconds Last import.
          # TYPE shop_last_import_timestamp_seconds gauge
          shop_last_import_timestamp_seconds 50.0
          # HELP shop_orders_total Orders.
          # TYPE shop_orders_total counter
          shop_orders_total{channel="app"} 1.0
          shop_orders_total{channel="web"} 7.0
          # HELP shop_paid_total Payments.
          # TYPE shop_paid_total counter
          shop_paid_total 1.5
          # HELP shop_payments_total Renamed to shop_paid_total; exported until 2027-06-30.
          # TYPE shop_payments_total counter
          shop_payments_total 1.5
          # HELP shop_size_bytes Sizes.
          # TYPE shop_size_bytes summary
          shop_size_bytes_count 2
          shop_size_bytes_sum 15.5
          # HELP shop_visits_total Visits.
          # TYPE shop_visits_total counter
          shop_visits_total{page="page1"} 2.0
          shop_visits_total{page="page2"} 1.0
          # HELP shop_wait_seconds Waits.
          # TYPE shop_wait_seconds histogram
          shop_wait_seconds_bucket{channel="web",le="0.5"} 1
          shop_wait_seconds_bucket{channel="web",le="2.0"} 2
          shop_wait_seconds_bucket{channel="web",le="+Inf"} 3
          shop_wait_seconds_count{channel="web"} 3
          shop_wait_seconds_sum{channel="web"} 10.1
          # HELP shop_waiting Waiting.
          # TYPE shop_waiting gauge
          shop_waiting 7.0
          """;

      // The values that a process only reads are there once it was scraped.
      one.does("a scrape");
      other.does("a scrape");

      String expected = all.replace("ONE", one.pid()).replace("OTHER", other.pid());
      assertThat(one.does("a scrape")).isEqualTo(expected);
      assertThat(other.does("a scrape")).isEqualTo(expected);
      assertThat(other.does("a client")).isEqualTo(expected);
      assertThat(one.does("a openmetrics"))
          .contains("# UNIT shop_wait_seconds seconds\n", "# UNIT shop_size_bytes bytes\n")
          .endsWith("\nshop_waiting 7.0\n# EOF\n");
    }
  }

  @Test
  void totalsWereCreatedWhenTheFirstProcessJoined() throws Exception {
    String on = "-Dio.prometheus.exporter.include_created_timestamps=true";
    try (WorkerProcess one = start(on)) {
      one.does("a web 3", "a waits 1");
      List<String> alone = created(one);
      assertThat(alone).anyMatch(line -> line.startsWith("shop_orders_created"));
      assertThat(alone).anyMatch(line -> line.startsWith("shop_wait_seconds_created"));
      assertThat(alone).anyMatch(line -> line.startsWith("shop_size_bytes_created"));

      try (WorkerProcess other = start(on)) {
        other.does("a web 4", "a waits 1");
        one.kill();

        assertThat(created(other)).isEqualTo(alone);
      }
    }
  }

  private static List<String> created(WorkerProcess worker) throws IOException {
    return worker.does("a openmetrics").lines().filter(it -> it.contains("_created")).toList();
  }

  @Test
  void killedProcessLeavesItsTotalsAndTakesItsLiveGauges() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      one.does("a web 3", "a waiting 3", "a capacity 2", "a connections 0");
      other.does("a web 4", "a waiting 4", "a capacity 9", "a connections 1");

      other.kill();

      assertThat(one.does("a scrape").lines())
          .contains(
              "shop_orders_total{channel=\"web\"} 7.0",
              "shop_waiting 3.0",
              "shop_capacity 9.0",
              "shop_connections{pid=\"" + one.pid() + "\"} 0.0")
          .noneMatch(line -> line.contains(other.pid()));

      try (WorkerProcess again = start()) {
        again.does("a web 1", "a waiting 1");

        assertThat(again.does("a scrape").lines())
            .contains("shop_orders_total{channel=\"web\"} 8.0", "shop_waiting 4.0");
      }
    }
  }

  @Test
  void processWritesWhatItOnlyReadsBeforeItEnds() throws Exception {
    try (WorkerProcess one = start()) {
      try (WorkerProcess other = start()) {
        other.does("a hits 5");
        other.does("a hits 8");
      }

      assertThat(one.does("a hits 2", "a scrape").lines()).contains("shop_hits_total 10.0");
    }
  }

  @Test
  void otherProcessesSeeWhatAProcessReadsAlthoughItIsNotScraped() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      other.does("a hits 5", "a connections 5");
      other.does("a hits 8", "a connections 3");

      String connections = "shop_connections{pid=\"" + other.pid() + "\"} 3.0\n";
      String seen;
      do {
        seen = one.does("a web 0", "a scrape");
      } while (!seen.contains("shop_hits_total 8.0\n") || !seen.contains(connections));
      assertThat(seen).contains("shop_hits_total 8.0\n", connections);
    }
  }

  @Test
  void gaugeWithASourceHasTheValueOfTheLastReadOfEachProcess() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      one.does("a jobs 1");
      other.does("a jobs 1");

      assertThat(one.does("a scrape").lines()).contains("other_stock 5.0");
      assertThat(other.does("a scrape").lines()).contains("other_stock 10.0");
      assertThat(one.does("a scrape").lines()).contains("other_stock 10.0");
    }
  }

  @Test
  void problemsOfAllProcessesAreCounted() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      one.does("a web -1", "a waits NaN");
      other.does("a paid Infinity", "a web -1");
      other.does("a scrape");

      assertThat(one.does("a scrape").lines())
          .contains(
              "forethought_incidents_total 4.0",
              "forethought_amounts_rejected_total{metric=\"shop_orders_total\"} 2.0",
              "forethought_amounts_rejected_total{metric=\"shop_paid_total\"} 1.0",
              "forethought_amounts_rejected_total{metric=\"shop_wait_seconds\"} 1.0",
              "shop_orders_total{channel=\"web\"} 0.0",
              "shop_paid_total 0.0");
    }
  }
}

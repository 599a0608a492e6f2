package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.SharedDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series are removed in all processes, and no other one loses anything. */
class RemovalTest {

  private static final int REMOVALS = 20;

  @TempDir private Path folder;

  private WorkerProcess start(String... options) throws IOException {
    return WorkerProcess.start(folder.resolve("shared"), folder.resolve("log"), options);
  }

  /** Returns the lines of a scrape that name a page. */
  private static List<String> pages(WorkerProcess worker) throws IOException {
    return worker.does("a scrape").lines().filter(line -> line.contains("{page=")).toList();
  }

  private List<String> files(String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("shared"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(beginning))
          .sorted()
          .toList();
    }
  }

  private static void useAll(WorkerProcess worker, String page) throws IOException {
    for (String what : List.of("visit", "load", "wait", "size")) {
      worker.does("a page " + what + " " + page);
    }
  }

  @Test
  void aRemovedSeriesDisappearsFromAllProcesses() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      useAll(one, "home");
      useAll(other, "home");
      useAll(other, "shop");
      assertThat(pages(other))
          .contains(
              "page_visits_total{page=\"home\"} 2.0",
              "page_load{page=\"home\"} 10.0",
              "page_wait_seconds_count{page=\"home\"} 2",
              "page_size_bytes_sum{page=\"home\"} 20.0");
      assertThat(files("counter_" + other.pid() + ".db_")).hasSize(2);

      one.does("a page remove home");

      List<String> expected =
          List.of(
              "page_load{page=\"shop\"} 5.0",
              "page_size_bytes_count{page=\"shop\"} 1",
              "page_size_bytes_sum{page=\"shop\"} 10.0",
              "page_visits_total{page=\"shop\"} 1.0",
              "page_wait_seconds_bucket{page=\"shop\",le=\"0.5\"} 0",
              "page_wait_seconds_bucket{page=\"shop\",le=\"2.0\"} 1",
              "page_wait_seconds_bucket{page=\"shop\",le=\"+Inf\"} 1",
              "page_wait_seconds_count{page=\"shop\"} 1",
              "page_wait_seconds_sum{page=\"shop\"} 1.0");
      assertThat(pages(one)).isEqualTo(expected);
      assertThat(pages(other)).isEqualTo(expected);
      assertThat(files("counter_" + other.pid() + ".db_")).hasSize(1);
      assertThat(files("counter_" + one.pid() + ".db_")).isEmpty();

      one.does("a page visit home");
      other.does("a page visit home");
      assertThat(pages(one)).contains("page_visits_total{page=\"home\"} 2.0");
    }
  }

  @Test
  void whatAnotherProcessRecordsBeforeItHearsOfTheRemovalIsNotLost() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      useAll(one, "home");
      useAll(other, "home");
      assertThat(pages(other)).contains("page_visits_total{page=\"home\"} 2.0");

      one.does("a page remove home");
      other.does("a page visit home", "a page visit home", "a page wait home", "a page load home");

      assertThat(pages(other))
          .contains(
              "page_visits_total{page=\"home\"} 2.0",
              "page_load{page=\"home\"} 5.0",
              "page_wait_seconds_bucket{page=\"home\",le=\"2.0\"} 1",
              "page_wait_seconds_sum{page=\"home\"} 1.0")
          .noneMatch(line -> line.contains("page_size_bytes"));
      assertThat(pages(one)).isEqualTo(pages(other));
    }
  }

  @Test
  void valuesOfEndedProcessesAreRemovedToo() throws Exception {
    try (WorkerProcess one = start()) {
      try (WorkerProcess killed = start()) {
        useAll(killed, "home");
        useAll(killed, "shop");
        killed.does("a web 3");
        killed.kill();
      }
      useAll(one, "home");
      assertThat(SharedDirectory.open(folder.resolve("shared")).compact()).isPositive();
      assertThat(pages(one)).contains("page_visits_total{page=\"home\"} 2.0");

      one.does("a page remove home");

      assertThat(pages(one))
          .contains("page_visits_total{page=\"shop\"} 1.0")
          .noneMatch(line -> line.contains("home"));
      assertThat(one.does("a scrape")).contains("shop_orders_total{channel=\"web\"} 3.0");
    }
  }

  @Test
  void clearRemovesAllSeriesOfASet() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      useAll(one, "home");
      useAll(other, "shop");
      other.does("a web 3");
      assertThat(pages(other)).isNotEmpty();

      one.does("a clearPages");

      assertThat(pages(one)).isEmpty();
      assertThat(pages(other)).isEmpty();
      assertThat(other.does("a scrape")).contains("shop_orders_total{channel=\"web\"} 3.0");
      useAll(one, "home");
      assertThat(pages(other)).contains("page_visits_total{page=\"home\"} 1.0");
    }
  }

  @Test
  void aSeriesThatNoProcessUsesIsRemoved() throws Exception {
    try (WorkerProcess one = start("-Dpage.idle=1500");
        WorkerProcess other = start("-Dpage.idle=1500")) {
      useAll(one, "home");
      one.does("a page visit shop", "a page enter shop");
      other.does("a page visit shop");
      List<String> seen;
      do {
        other.does("a page visit shop", "a scrape");
        seen = pages(one);
      } while (seen.toString().contains("home"));

      assertThat(seen)
          .as("shop is used by the other process, and somebody is still in it")
          .hasSize(2)
          .contains("page_load{page=\"shop\"} 1.0")
          .anyMatch(line -> line.startsWith("page_visits_total{page=\"shop\"} "));

      do {
        pages(other);
        seen = pages(one);
      } while (seen.toString().contains("page_visits"));

      assertThat(seen).containsExactly("page_load{page=\"shop\"} 1.0");
      assertThat(files("counter_" + one.pid() + ".db_")).isEmpty();
    }
  }

  private static double number(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
  }

  private static void does(WorkerProcess worker, String... lines) {
    try {
      worker.does(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void otherSeriesLoseNothingWhileSeriesAreRemoved() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      CompletableFuture<Void> removing =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < REMOVALS; i++) {
                  does(one, "a page visit home", "a page remove home", "a scrape");
                }
              });
      AtomicInteger counted = new AtomicInteger();
      do {
        does(other, "a page visitOften shop", "a web 1");
        counted.incrementAndGet();
      } while (!removing.isDone());
      removing.join();

      assertThat(pages(one))
          .singleElement(InstanceOfAssertFactories.STRING)
          .startsWith("page_visits_total{page=\"shop\"} ")
          .satisfies(line -> assertThat(number(line)).isEqualTo(counted.get() * 100_000.0));
      assertThat(one.does("a scrape"))
          .contains("shop_orders_total{channel=\"web\"} " + counted.get() + ".0");
    }
  }
}

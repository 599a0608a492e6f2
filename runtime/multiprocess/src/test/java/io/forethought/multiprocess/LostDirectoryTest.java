package io.forethought.multiprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.GaugeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process loses nothing when it cannot write, and when the directory is emptied. */
class LostDirectoryTest {

  @TempDir private Path directory;
  private SharedDirectory shared;

  @BeforeEach
  void open() throws IOException {
    shared = SharedDirectory.open(directory);
  }

  private Map<String, String> samples() throws IOException {
    return ScrapeText.samples(ScrapeText.text(shared.collect()));
  }

  private static SharedCounter orders(SharedProcess process) {
    return process.counter("orders", "Orders", Map.of());
  }

  @Test
  void withoutAPlaceForFilesTheMetricsStayInMemoryUntilThereIsOne() throws IOException {
    Path place = directory.resolve("place");
    SharedDirectory other = SharedDirectory.open(place);
    Files.delete(place);
    Files.createFile(place);
    try (SharedProcess process = other.join("1")) {
      SharedCounter orders = orders(process);
      orders.increment(3);
      orders(process).increment();

      assertThat(ScrapeText.lines(ScrapeText.text(other.collect())))
          .containsEntry("orders_total{}", "4.0")
          .containsEntry("forethought_multiprocess_unshared_series{}", "1.0");

      Files.delete(place);
      other.collect();
      orders.increment();

      assertThat(ScrapeText.lines(ScrapeText.text(SharedDirectory.open(place).collect())))
          .containsEntry("orders_total{}", "5.0");
      assertThat(ScrapeText.lines(ScrapeText.text(other.collect())))
          .containsEntry("orders_total{}", "5.0")
          .containsEntry("forethought_multiprocess_unshared_series{}", "0.0");
    }
  }

  @Test
  void aProcessReturnsToADirectoryThatWasEmptied() throws IOException {
    try (SharedProcess process = shared.join("1")) {
      SharedCounter orders = orders(process);
      orders.increment(3);
      SharedGauge version = process.gauge(GaugeMode.LIVEMOSTRECENT, "version", "V", Map.of());
      version.set(7);
      empty();
      orders.increment();

      shared.collect();

      orders.increment();
      orders(process).increment();
      assertThat(ScrapeText.samples(ScrapeText.text(SharedDirectory.open(directory).collect())))
          .containsOnly(Map.entry("orders_total{}", "6.0"), Map.entry("version{}", "7.0"));
    }
  }

  @Test
  void aProcessReplacesSingleFilesThatWereDeleted() throws IOException {
    try (SharedProcess process = shared.join("1")) {
      SharedCounter orders = orders(process);
      orders.increment(3);
      process.summary("size_bytes", "Sizes", Map.of()).observe(4);
      Files.delete(directory.resolve("summary_1.db"));
      Files.delete(directory.resolve("process_1.lock"));

      assertThat(samples())
          .containsOnly(
              Map.entry("orders_total{}", "3.0"),
              Map.entry("size_bytes_count{}", "1.0"),
              Map.entry("size_bytes_sum{}", "4.0"));
      assertThat(process.id()).isEqualTo("1");
      assertThat(directory.resolve("process_1.lock")).exists();
    }
  }

  @Test
  void anInterruptedThreadCreatesSeriesAndScrapes() throws IOException {
    Thread.currentThread().interrupt();
    try (SharedProcess process = shared.join("1")) {
      for (int i = 0; i < 2000; i++) {
        process.counter("orders", "Orders", Map.of("number", Integer.toString(i))).increment();
      }

      assertThat(samples()).hasSize(2000);
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(samples()).hasSize(2000);
  }

  @Test
  void whatIsAddedWhileAProcessReturnsIsNotLost() throws Exception {
    try (SharedProcess process = shared.join("1")) {
      SharedCounter orders = orders(process);
      Thread counting =
          new Thread(
              () -> {
                for (int i = 0; i < 1_000_000; i++) {
                  orders.increment();
                }
              });
      counting.start();
      while (counting.isAlive()) {
        empty();
        shared.collect();
      }
      counting.join();
      shared.collect();

      assertThat(samples()).containsOnly(Map.entry("orders_total{}", "1000000.0"));
    }
  }

  private void empty() throws IOException {
    try (var files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}

package io.forethought.multiprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.process.ProcessSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes with the same id are told apart, and leave what they counted. */
class SharedProcessTest {

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
  void twoRunningProcessesWithTheSameIdHaveFilesOfTheirOwn() throws IOException {
    try (SharedProcess one = shared.join("1");
        SharedProcess other = shared.join("1")) {
      orders(one).increment();
      orders(other).increment(2);
      one.gauge(GaugeMode.LIVEALL, "queue", "Queue", Map.of()).set(3);
      other.gauge(GaugeMode.LIVEALL, "queue", "Queue", Map.of()).set(4);

      assertThat(one.id()).isEqualTo("1");
      assertThat(other.id()).isEqualTo("1-2");
      assertThat(samples())
          .containsOnly(
              Map.entry("orders_total{}", "3.0"),
              Map.entry("queue{pid=1}", "3.0"),
              Map.entry("queue{pid=1-2}", "4.0"));
    }
  }

  @Test
  void aLaterProcessWithTheSameIdBeginsAtZeroAndTheTotalGoesOn() throws IOException {
    try (SharedProcess first = shared.join("7")) {
      orders(first).increment(5);
      first.gauge(GaugeMode.LIVESUM, "queue", "Queue", Map.of()).set(3);
      first.gauge(GaugeMode.SUM, "left", "Left", Map.of()).set(8);
    }
    try (SharedProcess second = shared.join("7")) {
      orders(second).increment();

      assertThat(second.id()).isEqualTo("7-2");
      assertThat(orders(second).get()).isEqualTo(1);
      assertThat(samples())
          .containsOnly(Map.entry("orders_total{}", "6.0"), Map.entry("left{}", "8.0"));
    }
  }

  @Test
  void anIdIsFreeAgainAfterTheNextCompaction() throws IOException {
    try (SharedProcess first = shared.join("7")) {
      orders(first).increment(5);
    }
    assertThat(shared.compact()).isEqualTo(1);
    try (SharedProcess second = shared.join("7")) {
      orders(second).increment();

      assertThat(second.id()).isEqualTo("7-2");
      shared.compact();
    }
    try (SharedProcess third = shared.join("7")) {
      orders(third).increment();

      assertThat(third.id()).isEqualTo("7");
      assertThat(samples()).containsOnly(Map.entry("orders_total{}", "7.0"));
    }
  }

  @Test
  void manyEndedProcessesAreCompactedUnasked() throws IOException {
    for (int i = 0; i < 100; i++) {
      try (SharedProcess process = shared.join("worker" + i)) {
        orders(process).increment();
      }
    }

    try (var files = Files.list(directory)) {
      assertThat(files.count()).isLessThan(60);
    }
    assertThat(samples()).containsOnly(Map.entry("orders_total{}", "100.0"));
  }

  @Test
  void aSeriesIsTheSameForTheSameLabels() throws IOException {
    try (SharedProcess process = shared.join("7")) {
      process.counter("orders_total", "Orders", Map.of("a", "1", "b", "2")).increment();
      process.counter("orders", "Orders", Map.of("b", "2", "a", "1")).increment();

      assertThat(samples()).containsOnly(Map.entry("orders_total{a=1, b=2}", "2.0"));
    }
  }

  @Test
  void theMostRecentValueOfAnyProcessCounts() throws IOException {
    try (SharedProcess one = shared.join("1");
        SharedProcess other = shared.join("2")) {
      one.gauge(GaugeMode.MOSTRECENT, "version", "Version", Map.of()).set(4);
      other.gauge(GaugeMode.MOSTRECENT, "version", "Version", Map.of());
      other.gauge(GaugeMode.MOSTRECENT, "unset", "Never set", Map.of());

      assertThat(samples()).containsOnly(Map.entry("version{}", "4.0"));
    }
  }

  @Test
  void aBadFileIsCountedOnceAndTheOthersAreServed() throws IOException {
    Files.createFile(directory.resolve("counter_9.db"));
    Files.writeString(directory.resolve("cache.db"), "SQLite format 3");
    try (SharedProcess process = shared.join("1")) {
      orders(process).increment();
      shared.collect();

      assertThat(ScrapeText.lines(ScrapeText.text(shared.collect())))
          .containsEntry("forethought_multiprocess_bad_files_total{}", "2.0")
          .containsEntry("orders_total{}", "1.0");
    }
  }

  @Test
  void aFamilyThatIsExposedAsAnotherOneIsCountedAsBad() throws IOException {
    try (SharedProcess process = shared.join("1")) {
      process.counter("shop_orders", "Orders", Map.of()).increment();
      // Another program can write such a name.
      ProcessFiles files = ProcessFiles.open(directory, "2", message -> {});
      new ProcessSeries(files).summary("shop.orders", "Orders", LabelSet.of(Map.of())).observe(1);

      assertThat(ScrapeText.lines(ScrapeText.text(shared.collect())))
          .containsEntry("forethought_multiprocess_bad_files_total{}", "1.0")
          .containsEntry("shop_orders_total{}", "1.0");
    }
  }

  @Test
  void aFamilyWithAnotherTypeIsCountedAsBad() throws IOException {
    try (SharedProcess process = shared.join("1")) {
      orders(process).increment();
      process.gauge(GaugeMode.SUM, "orders", "Orders", Map.of()).set(5);

      assertThat(ScrapeText.lines(ScrapeText.text(shared.collect())))
          .containsEntry("forethought_multiprocess_bad_files_total{}", "1.0")
          .containsEntry("orders_total{}", "1.0");
    }
  }

  @Test
  void aClosedProcessCreatesNoFiles() throws IOException {
    SharedProcess process = shared.join("1");
    orders(process).increment();
    process.close();
    process.summary("size_bytes", "Sizes", Map.of()).observe(4);
    process.close();

    assertThat(samples()).containsOnly(Map.entry("orders_total{}", "1.0"));
    assertThat(directory.resolve("summary_1.db")).doesNotExist();
  }

  @Test
  void aScrapeFinishesACompactionWhoseProcessWasKilled() throws IOException {
    Files.createFile(directory.resolve("compaction-1.journal"));
    Files.createFile(directory.resolve("compaction-running.db"));

    shared.collect();

    assertThat(directory.resolve("compaction-running.db")).doesNotExist();
    assertThat(directory.resolve("compaction-1.done")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "worker_1", "a/b", "a b"})
  void anIdThatPythonWouldMisreadIsRejected(String id) {
    assertThatThrownBy(() -> shared.join(id)).isInstanceOf(IllegalArgumentException.class);
  }
}

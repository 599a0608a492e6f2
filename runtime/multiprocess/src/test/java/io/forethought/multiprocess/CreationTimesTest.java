package io.forethought.multiprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.GaugeMode;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A total was created when the first process joined that has added to it. */
class CreationTimesTest {

  @TempDir private Path path;
  private SharedDirectory directory;

  @BeforeEach
  void open() throws IOException {
    directory = SharedDirectory.open(path);
  }

  private static void record(SharedProcess process, String family) {
    process.counter(family, "Help.", Map.of()).increment();
    process.histogram(family + "_waits", "Help.", Map.of(), 1).observe(0.5);
    process.summary(family + "_sizes", "Help.", Map.of()).observe(2);
    process.gauge(GaugeMode.ALL, family + "_level", "Help.", Map.of()).set(3);
  }

  /** Returns when a process has joined, and waits until the next one joins later. */
  private long joined(SharedProcess process) throws IOException {
    String lock = Files.readString(path.resolve("process_" + process.id() + ".lock"));
    String time = lock.lines().filter(line -> line.startsWith("joined ")).findFirst().orElseThrow();
    long joined = Instant.parse(time.substring("joined ".length())).toEpochMilli();
    while (System.currentTimeMillis() <= joined) {
      Thread.onSpinWait();
    }
    return joined;
  }

  /** Returns the creation times in a scrape, 0 where there is none. */
  private Map<String, Long> scrape() {
    Map<String, Long> times = new TreeMap<>();
    for (MetricSnapshot family : directory.collect()) {
      for (DataPointSnapshot point : family.getDataPoints()) {
        times.put(family.getMetadata().getName(), point.getCreatedTimestampMillis());
      }
    }
    times.keySet().removeIf(name -> name.startsWith("forethought_"));
    return times;
  }

  private static Map<String, Long> times(String family, long time) {
    return Map.of(family, time, family + "_waits", time, family + "_sizes", time);
  }

  @Test
  void theEarliestProcessCounts() throws IOException {
    try (SharedProcess one = directory.join("1")) {
      long first = joined(one);
      try (SharedProcess other = directory.join("2")) {
        long second = joined(other);
        record(other, "late");
        record(one, "orders");
        record(other, "orders");

        assertThat(scrape())
            .containsAllEntriesOf(times("orders", first))
            .containsAllEntriesOf(times("late", second))
            .containsEntry("orders_level", 0L)
            .containsEntry("late_level", 0L);
      }
    }
  }

  @Test
  void compactionsKeepTheTime() throws IOException {
    long first;
    try (SharedProcess one = directory.join("1")) {
      first = joined(one);
      record(one, "orders");
    }
    assertThat(scrape()).containsAllEntriesOf(times("orders", first));

    for (int i = 2; i < 4; i++) {
      try (SharedProcess other = directory.join("" + i)) {
        assertThat(joined(other)).isGreaterThan(first);
        record(other, "orders");
      }
      assertThat(directory.compact()).isPositive();
      assertThat(scrape()).containsAllEntriesOf(times("orders", first));
    }
  }

  @Test
  void withAProcessOfPythonTheTimeIsNotKnown() throws IOException {
    Files.copy(Golden.file("counter_101.db"), path.resolve("counter_900000101.db"));
    try (SharedProcess java = directory.join("1")) {
      java.counter("plain", "Plain counter, no labels", Map.of()).increment();
      record(java, "orders");

      assertThat(scrape())
          .containsEntry("plain", 0L)
          .containsAllEntriesOf(times("orders", joined(java)));
    }
  }

  @Test
  void valuesThatReturnToAnEmptiedDirectoryKeepTheTime() throws IOException {
    try (SharedProcess one = directory.join("1")) {
      long first = joined(one);
      record(one, "orders");
      try (var files = Files.list(path)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }

      assertThat(scrape()).containsAllEntriesOf(times("orders", first));
      assertThat(joined(one)).isEqualTo(first);
      assertThat(scrape()).containsAllEntriesOf(times("orders", first));
    }
  }

  @Test
  void timeThatCannotBeReadIsNotKnown() throws IOException {
    try (SharedProcess one = directory.join("1")) {
      record(one, "orders");
    }
    Files.writeString(path.resolve("process_1.lock"), "pid 1\njoined yesterday\n");

    assertThat(scrape()).containsAllEntriesOf(times("orders", 0));
  }
}

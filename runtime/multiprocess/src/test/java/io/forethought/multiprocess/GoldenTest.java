package io.forethought.multiprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.GaugeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the Python client give its scrape, and Java writes the same files. */
class GoldenTest {

  @TempDir private Path directory;

  @Test
  void theTextFormatIsThatOfPython() throws IOException {
    SharedDirectory shared = SharedDirectory.open(Golden.copy(directory));

    assertThat(ScrapeText.lines(own(ScrapeText.text(shared.collect()))))
        .isEqualTo(ScrapeText.lines(Golden.text("metrics.txt")));
  }

  @Test
  void openMetricsAreThoseOfPython() throws IOException {
    SharedDirectory shared = SharedDirectory.open(Golden.copy(directory));

    assertThat(ScrapeText.lines(own(ScrapeText.openMetrics(shared.collect()))))
        .isEqualTo(ScrapeText.lines(Golden.text("metrics_openmetrics.txt")));
  }

  @Test
  void aProcessIsMarkedDead() throws IOException {
    SharedDirectory shared = SharedDirectory.open(Golden.copy(directory));

    shared.markProcessDead("101");

    assertThat(ScrapeText.lines(own(ScrapeText.text(shared.collect()))))
        .isEqualTo(ScrapeText.lines(Golden.text("metrics_dead101.txt")));
  }

  /** Removes the lines of the metrics that Python does not have. */
  private static String own(String text) {
    return text.replaceAll("(?m)^.*forethought_multiprocess.*\n", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "counter_101.db",
        "gauge_all_101.db",
        "gauge_livesum_101.db",
        "histogram_101.db",
        "summary_101.db"
      })
  void javaWritesTheSameBytes(String file) throws IOException {
    SharedDirectory shared = SharedDirectory.open(directory);

    try (SharedProcess process = shared.join("101")) {
      write(process);

      assertThat(Files.mismatch(directory.resolve(file), Golden.file(file))).isEqualTo(-1);
    }
  }

  /** What process 101 did. */
  private static void write(SharedProcess process) {
    process.counter("plain_total", "Plain counter, no labels", Map.of()).increment();
    process
        .counter("orders_created", "Total orders", Map.of("provider", "stripe", "kind", "std"))
        .increment(3);
    process
        .counter(
            "orders_created", "Total orders", Map.of("provider", "payé \"q\" \\ \n", "kind", ""))
        .increment(1.5);
    process.gauge(GaugeMode.ALL, "g_all", "gauge all", Map.of("l", "x")).set(3);
    process.gauge(GaugeMode.ALL, "g_all", "gauge all", Map.of("l", "untouched"));
    process.gauge(GaugeMode.ALL, "g_all", "gauge all", Map.of("l", "y")).add(-2);
    process.gauge(GaugeMode.ALL, "gn_all", "negative gauge all", Map.of()).set(-3);
    process.gauge(GaugeMode.LIVESUM, "g_livesum", "gauge livesum", Map.of("l", "x")).set(3);
    process.gauge(GaugeMode.LIVESUM, "g_livesum", "gauge livesum", Map.of("l", "untouched"));
    process.gauge(GaugeMode.LIVESUM, "gn_livesum", "negative gauge livesum", Map.of()).set(-3);
    SharedHistogram sizes =
        process.histogram("sizes", "Sizes, negative first bound", Map.of(), -5, 0, 5);
    sizes.observe(-7);
    sizes.observe(3);
    latency(process, "v1").observe(0.1);
    latency(process, "v1").observe(3.1);
    latency(process, "v2").observe(1e9);
    process.summary("proc_seconds", "Summary", Map.of("a", "x")).observe(3);
    process.summary("proc_seconds", "Summary", Map.of("a", "x")).observe(0.3);
  }

  private static SharedHistogram latency(SharedProcess process, String view) {
    return process.histogram(
        "latency_seconds", "Latency", Map.of("view", view), 0.1, 1, 10, 12345678);
  }
}

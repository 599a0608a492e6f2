package io.forethought.processor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examines scrapes. */
@Tag("once")
class ScrapeDoctorTest {

  private static final String SCRAPE =
      """
      # HELP shop_stock Articles in a warehouse.
      # TYPE shop_stock gauge
      shop_stock{warehouse="north"} 7
      # HELP shop_visits Pages that customers opened.
      # TYPE shop_visits counter
      shop_visits{sessionId="a",channel="app"} 1
      shop_visits{sessionId="b",channel="app"} 1
      shop_visits{sessionId="c",channel="web"} 1
      # TYPE jvm_threads_current gauge
      jvm_threads_current 12
      """;

  private static final String FOUND =
      """
      shop_visits in line 4: 3 series, 60.0 % of all; labels: sessionId (3 values, without it 2 series), channel (2 values)
        promlint: counter metrics should have "_total" suffix
        promlint: label names should be written in 'snake_case' not 'camelCase'
        error: [FT102] The counter "shop_visits" does not end in "_total".
          Fix: name = "shop_visits_total"
          Why: Tools recognize a counter by "_total", and OpenMetrics appends it, so without it the name differs from format to format.
        error: [FT206] The label "sessionId" has a new value for every session.
          Fix: remove the label and record the session in a log or trace, or use an enum that groups the values
          Why: A bound does not help here, because most values would be recorded as "_other".
      jvm_threads_current in line 9: 1 series, 20.0 % of all
      shop_stock in line 1: 1 series, 20.0 % of all; labels: warehouse (1 value)
      """;

  @TempDir private Path folder;

  private TestCommand files;
  private Path scrape;

  @BeforeEach
  void setUp() throws IOException {
    files = new TestCommand(folder);
    scrape = Files.writeString(folder.resolve("scrape.txt"), SCRAPE);
  }

  @Test
  void theCostliestMetricsComeFirst() {
    assertThat(files.run("infer", "--file", scrape))
        .isEqualTo(
            new TestCommand.Ended(
                1,
                FOUND,
                """
                note: jvm_threads_current: call Forethought.jvm(registry)
                3 metrics with 5 series; 2 errors, 0 warnings
                """));
  }

  @Test
  void severitiesCanBeChanged() {
    TestCommand.Ended ended = files.run("infer", "--file", scrape, "--FT102=warn", "--FT206=off");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).contains("  warning: [FT102] ").doesNotContain("FT206");
    assertThat(ended.err()).endsWith("3 metrics with 5 series; 0 errors, 1 warning\n");
  }

  @Test
  void repeatedSeriesAreErrors() throws IOException {
    Files.writeString(
        scrape,
        "# HELP shop_a What it is.\n# TYPE shop_a gauge\n" + "shop_a{b=\"c\"} 1\n".repeat(3));

    assertThat(files.run("infer", "--file", scrape))
        .isEqualTo(
            new TestCommand.Ended(
                1,
                """
                shop_a in line 1: 1 series, 100.0 % of all; labels: b (1 value)
                  error: 2 samples repeat a series, of which Prometheus keeps one value only
                """,
                "1 metric with 1 series; 1 error, 0 warnings\n"));
  }

  @Test
  void rulesAreCountedInALongList() throws IOException {
    String metrics =
        IntStream.range(0, 21)
            .mapToObj(
                "# HELP shop_a%1$d What it is.%n# TYPE shop_a%1$d counter%nshop_a%1$d 1%n"
                    ::formatted)
            .collect(Collectors.joining());
    Files.writeString(scrape, metrics);

    assertThat(files.run("infer", "--file", scrape).err())
        .isEqualTo("21 × FT102\n21 metrics with 21 series; 21 errors, 0 warnings\n");
  }

  @Test
  void wordsOfASubsystemMayBeLabels() throws IOException {
    Files.writeString(
        scrape,
        """
        # HELP proxy_server_open Open requests.
        # TYPE proxy_server_open gauge
        proxy_server_open{server="a"} 1
        # HELP proxy_server_idle Idle connections.
        # TYPE proxy_server_idle gauge
        proxy_server_idle{server="a"} 1
        """);

    assertThat(files.run("infer", "--file", scrape).exit()).isZero();
  }

  @Test
  void fewExistingSeriesAreEnough() throws IOException {
    Files.writeString(
        scrape,
        "# HELP shop_a What it is.\n# TYPE shop_a gauge\n"
            + IntStream.range(0, 40)
                .mapToObj("shop_a{b=\"x%1$d\",c=\"y%1$d\"} 1%n"::formatted)
                .collect(Collectors.joining()));

    assertThat(files.run("infer", "--file", scrape).exit()).isZero();
  }

  @Test
  void ignoredMetricsAreNotChecked() {
    TestCommand.Ended ended = files.run("infer", "--file", scrape, "--ignore=shop_visits");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).doesNotContain("FT102");
  }

  @Test
  void theNumberOfSeriesIsLimited() {
    assertThat(files.run("infer", "--file", scrape, "--max-series=4").out())
        .endsWith(
            """
            all metrics: 5 series; at most 4 series are allowed
              error: [FT208] The scrape has too many series.
                Fix: remove labels or values from the largest metrics, or raise --max-series
                Why: Each series costs memory, in your program and in Prometheus, for as long as the program runs.
            """);
  }
}

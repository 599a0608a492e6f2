package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any process exposes the last exemplars of all running processes. */
class ExemplarsTest {

  @TempDir private Path folder;

  private WorkerProcess start() throws IOException {
    return WorkerProcess.start(folder.resolve("shared"), folder.resolve("log"));
  }

  /** Returns the series that can have an exemplar, without the time of the exemplar. */
  private static List<String> scrape(WorkerProcess worker) throws IOException {
    return worker
        .does("a openmetrics")
        .lines()
        .filter(line -> line.matches("traced_.*(_total|_bucket).*"))
        .map(line -> line.contains("#") ? line.substring(0, line.lastIndexOf(' ')) : line)
        .toList();
  }

  private static String exemplar(String trace, String amount) {
    return " # {span_id=\"s\",trace_id=\"" + trace + "\"} " + amount;
  }

  @Test
  void theLastOneOfAllProcessesIsExposed() throws Exception {
    // Each series takes one exemplar in 90 milliseconds.
    try (WorkerProcess one = start();
        WorkerProcess other = start();
        WorkerProcess third = start()) {
      third.does("a waited 9 c", "a openmetrics");
      one.does("a traced 1 a", "a waited 0.5 b");
      other.does("a traced 2 d", "a waited 0.25 e", "a openmetrics");

      List<String> all =
          List.of(
              "traced_paid_total 3.0" + exemplar("d", "2.0"),
              "traced_wait_seconds_bucket{le=\"1.0\"} 2" + exemplar("e", "0.25"),
              "traced_wait_seconds_bucket{le=\"2.0\"} 2",
              "traced_wait_seconds_bucket{le=\"+Inf\"} 3" + exemplar("c", "9.0"));
      assertThat(scrape(one)).containsExactlyElementsOf(all);
      assertThat(scrape(other)).containsExactlyElementsOf(all);
      assertThat(one.does("a scrape")).doesNotContain("trace_id");
    }
  }

  @Test
  void thoseOfProcessesThatHaveEndedDisappear() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      one.does("a traced 1 a", "a waited 0.5 b");
      other.does("a traced 2 d", "a waited 0.25 e", "a openmetrics");

      other.kill();

      assertThat(scrape(one))
          .containsExactly(
              "traced_paid_total 3.0" + exemplar("a", "1.0"),
              "traced_wait_seconds_bucket{le=\"1.0\"} 2" + exemplar("b", "0.5"),
              "traced_wait_seconds_bucket{le=\"2.0\"} 2",
              "traced_wait_seconds_bucket{le=\"+Inf\"} 2");
    }
  }

  @Test
  void rejectedAmountsHaveNoExemplar() throws Exception {
    try (WorkerProcess one = start()) {
      one.does("a traced -1 a", "a traced Infinity b", "a waited NaN c", "a waited Infinity d");

      assertThat(scrape(one)).hasSize(4).noneMatch(line -> line.contains("#"));
    }
  }

  @Test
  void thoseOfMetricsThatTheScrapedProcessDoesNotHaveAreThere() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      other.does("a traced 2 d", "a openmetrics");
      one.does("a web 1");

      assertThat(scrape(one)).contains("traced_paid_total 2.0" + exemplar("d", "2.0"));
    }
  }

  @Test
  void withoutExemplarsNothingIsWrittenBesideTheFiles() throws Exception {
    try (WorkerProcess one = start()) {
      one.does("a web 1", "a waits 1", "a scrape");

      try (var files = Files.list(folder.resolve("shared"))) {
        assertThat(files).noneMatch(file -> file.toString().contains("extra"));
      }
    }
  }
}

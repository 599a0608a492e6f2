package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any process exposes the info metrics and state sets of all running processes. */
class FactsTest {

  @TempDir private Path folder;

  private WorkerProcess start() throws IOException {
    return WorkerProcess.start(folder.resolve("shared"), folder.resolve("log"));
  }

  /** Returns the lines of info metrics and state sets. */
  private static List<String> facts(String scrape) {
    return scrape.lines().filter(line -> line.matches("shop_(build|version|mode).*")).toList();
  }

  private static List<String> scrape(WorkerProcess worker) throws IOException {
    return facts(worker.does("a scrape"));
  }

  @Test
  void factsOnWhichProcessesAgreeAreOneSeries() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      other.does("a build 1.0", "a mode OPEN", "a scrape");
      one.does("a build 1.0", "a mode OPEN");

      assertThat(scrape(one))
          .containsExactly(
              "shop_build_info{version=\"1.0\"} 1",
              "shop_mode{shop=\"web\",shop_mode=\"closed\"} 0",
              "shop_mode{shop=\"web\",shop_mode=\"open\"} 1",
              "shop_mode{shop=\"web\",shop_mode=\"starting\"} 0",
              "shop_version_info{version=\"1.0\"} 1");
    }
  }

  @Test
  void factsInWhichProcessesDifferAreSideBySide() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      other.does("a build 1.0", "a mode OPEN", "a scrape");
      one.does("a build 1.1", "a mode CLOSED");
      one.does("b build 1.2");

      List<String> both =
          List.of(
              "shop_build_info{version=\"1.0\"} 1",
              "shop_build_info{version=\"1.1\"} 1",
              "shop_build_info{version=\"1.2\"} 1",
              "shop_mode{shop=\"web\",shop_mode=\"closed\"} 1",
              "shop_mode{shop=\"web\",shop_mode=\"open\"} 1",
              "shop_mode{shop=\"web\",shop_mode=\"starting\"} 0",
              "shop_version_info{version=\"1.0\"} 1",
              "shop_version_info{version=\"1.1\"} 1",
              "shop_version_info{version=\"1.2\"} 1");
      assertThat(scrape(one)).containsExactlyElementsOf(both);
      assertThat(scrape(other)).containsExactlyElementsOf(both);
      assertThat(one.does("a openmetrics"))
          .contains("# TYPE shop_build info\n", "# TYPE shop_mode stateset\n");
    }
  }

  @Test
  void factsOfProcessesThatHaveEndedDisappear() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      try (WorkerProcess third = start()) {
        other.does("a build 1.0", "a scrape");
        third.does("a build 0.9", "a scrape");
        one.does("a build 1.1", "a scrape");
      }
      other.kill();

      assertThat(scrape(one))
          .containsExactly(
              "shop_build_info{version=\"1.1\"} 1", "shop_version_info{version=\"1.1\"} 1");
    }
  }

  @Test
  void factsThatHaveChangedReplaceTheOldOnes() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      other.does("a build 1.0", "a scrape", "a build 1.1", "a scrape");
      one.does("a web 1");

      assertThat(scrape(one))
          .containsExactly(
              "shop_build_info{version=\"1.1\"} 1", "shop_version_info{version=\"1.1\"} 1");

      other.does("a facts", "a web 1", "b web 1", "b scrape");

      assertThat(scrape(one)).isEmpty();
    }
  }

  @Test
  void factsOfMetricsThatTheScrapedProcessDoesNotHaveAreThere() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      other.does("a build 1.0", "a mode OPEN", "a scrape");
      one.does("a web 1");

      assertThat(scrape(one))
          .containsExactly(
              "shop_build_info{version=\"1.0\"} 1",
              "shop_mode{shop=\"web\",shop_mode=\"closed\"} 0",
              "shop_mode{shop=\"web\",shop_mode=\"open\"} 1",
              "shop_mode{shop=\"web\",shop_mode=\"starting\"} 0",
              "shop_version_info{version=\"1.0\"} 1");
      assertThat(facts(one.does("a only shop_build_info"))).hasSize(1);
      assertThat(facts(one.does("a only shop_mode"))).hasSize(3);

      one.does("b gauge shop_build_info", "b web 1");

      assertThat(facts(one.does("b scrape"))).contains("shop_build_info 1.0").hasSize(5);
    }
  }

  @Test
  void directoryThatTheProgramRegistersExposesThemOnce() throws Exception {
    try (WorkerProcess one = start()) {
      one.does("a directory", "a build 1.0", "a web 1");

      assertThat(scrape(one))
          .containsExactly(
              "shop_build_info{version=\"1.0\"} 1", "shop_version_info{version=\"1.0\"} 1");
    }
  }
}

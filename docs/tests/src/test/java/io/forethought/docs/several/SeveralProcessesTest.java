package io.forethought.docs.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metrics of caches and databases are shared as the page about several processes says. */
@Tag("once")
class SeveralProcessesTest {

  private final List<Process> workers = new ArrayList<>();

  @TempDir private Path folder;

  @AfterEach
  void stop() {
    workers.forEach(Process::destroyForcibly);
    workers.forEach(worker -> assertThat(worker.onExit()).succeedsWithin(1, TimeUnit.MINUTES));
  }

  private Process start(int hits) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                Integer.toString(hits))
            .redirectError(folder.resolve("log").toFile());
    builder.environment().put("PROMETHEUS_MULTIPROC_DIR", folder.resolve("shared").toString());
    Process worker = builder.start();
    workers.add(worker);
    return worker;
  }

  private static List<String> scrape(Process worker) throws IOException {
    worker.outputWriter().append('\n').flush();
    List<String> lines = new ArrayList<>();
    String line = worker.inputReader().readLine();
    while (!"# end".equals(line)) {
      assertThat(line).isNotNull();
      lines.add(line);
      line = worker.inputReader().readLine();
    }
    return lines;
  }

  /**
   * Returns whether a line is not of the program's log, and does not change by itself: a pool opens
   * connections in the background.
   */
  private static boolean isSteady(String line) {
    return line.matches("(# (HELP|TYPE) )?(cache|db|forethought)_.*")
        && !line.startsWith("db_pool_connections_idle{");
  }

  @Test
  void metricsOfCachesAndDatabasesAreThoseOfAllProcesses() throws Exception {
    Process one = start(3);
    Process other = start(4);
    List<String> unused = scrape(one);

    List<String> all = scrape(other);

    assertThat(all)
        .contains(
            "cache_get_hits_total{backend=\"caffeine\",cache=\"prices\"} 7.0",
            "db_connections_open{alias=\"orders\",vendor=\"h2\"} 2.0",
            "db_execute_total{alias=\"orders\",vendor=\"h2\"} 2.0",
            "db_pool_connections_active{alias=\"orders\"} 2.0",
            "db_pool_connections_max{alias=\"orders\"} 4.0",
            "db_query_duration_seconds_count{alias=\"orders\",vendor=\"h2\"} 2",
            "forethought_multiprocess_bad_files_total 0.0")
        .doesNotHaveDuplicates();
    assertThat(scrape(one).stream().filter(SeveralProcessesTest::isSteady).toList())
        .isEqualTo(all.stream().filter(SeveralProcessesTest::isSteady).toList());
  }
}

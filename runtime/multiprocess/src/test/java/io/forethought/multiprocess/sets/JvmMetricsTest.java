package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any process exposes the JVM metrics of all running processes, if the operator wants them. */
class JvmMetricsTest {

  private static final String ON = "-Dforethought.multiprocess.jvm=true";

  @TempDir private Path folder;

  private WorkerProcess start(String... options) throws IOException {
    return WorkerProcess.start(folder.resolve("shared"), folder.resolve("log"), options);
  }

  private Path extras(WorkerProcess worker) {
    return folder.resolve("shared/extra_" + worker.pid() + ".txt");
  }

  /** Returns the lines of JVM metrics without their values. */
  private static List<String> jvm(String scrape) {
    return scrape
        .lines()
        .filter(line -> line.matches("(# (HELP|TYPE|UNIT) )?(jvm|process)_.*"))
        .map(line -> line.startsWith("#") ? line : line.substring(0, line.lastIndexOf(' ')))
        .toList();
  }

  /** Returns the lines of one process, without its id. */
  private static Stream<String> of(WorkerProcess worker, List<String> lines) {
    String pid = "pid=\"" + worker.pid() + "\"";
    return lines.stream()
        .filter(line -> line.contains(pid))
        .map(line -> line.replace("," + pid, "").replace("{" + pid + "}", ""))
        .map(line -> line.replace(pid + ",", ""));
  }

  private static List<String> series(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void offTheyAreThoseOfTheScrapedProcess() throws Exception {
    try (WorkerProcess one = start();
        WorkerProcess other = start()) {
      other.does("a jvm", "a web 1", "a scrape");
      one.does("a jvm", "a web 1");

      assertThat(jvm(one.does("a scrape")))
          .contains("process_cpu_seconds_total", "jvm_threads_current")
          .noneMatch(line -> line.contains("pid"));
      assertThat(extras(other)).doesNotExist();
    }
  }

  @Test
  void onTheyAreThoseOfAllRunningProcesses() throws Exception {
    List<String> off;
    try (WorkerProcess alone = start()) {
      off = jvm(alone.does("a jvm", "a openmetrics"));
    }
    try (WorkerProcess one = start(ON);
        WorkerProcess other = start(ON)) {
      other.does("a jvm", "a web 1", "a scrape");
      one.does("a jvm", "a web 1");

      List<String> on = jvm(one.does("a openmetrics"));

      assertThat(on.stream().filter(line -> line.startsWith("#")))
          .containsExactlyElementsOf(off.stream().filter(line -> line.startsWith("#")).toList());
      assertThat(series(on)).hasSize(2 * series(off).size());
      assertThat(of(one, on)).containsExactlyInAnyOrderElementsOf(series(off));
      assertThat(of(other, on)).containsExactlyInAnyOrderElementsOf(series(off));
      assertThat(jvm(one.does("a client"))).hasSameSizeAs(jvm(one.does("a scrape")));
      assertThat(one.does("a only process_threads").lines()).isEmpty();
      assertThat(one.does("a only process_cpu_seconds_total").lines()).hasSize(4);
    }
  }

  @Test
  void theyVanishWithTheirProcess() throws Exception {
    try (WorkerProcess one = start(ON);
        WorkerProcess other = start(ON)) {
      Path ofThird;
      try (WorkerProcess third = start(ON)) {
        for (WorkerProcess worker : List.of(other, third, one)) {
          worker.does("a jvm", "a web 1", "a scrape");
        }
        ofThird = extras(third);
        assertThat(ofThird).exists();
        assertThat(jvm(one.does("a scrape")))
            .anyMatch(line -> line.contains("pid=\"" + other.pid()))
            .anyMatch(line -> line.contains("pid=\"" + third.pid()));
      }
      other.kill();

      assertThat(extras(other)).exists();
      assertThat(ofThird).doesNotExist();
      assertThat(series(jvm(one.does("a scrape"))))
          .contains("jvm_threads_current{pid=\"" + one.pid() + "\"}")
          .allMatch(line -> line.contains("pid=\"" + one.pid() + "\""));
      assertThat(one.does("a scrape")).contains("shop_orders_total{channel=\"web\"} 3.0");
      assertThat(extras(other)).doesNotExist();
    }
  }

  @Test
  void familyThatCannotBeExposedIsLeftOut() throws Exception {
    try (WorkerProcess one = start(ON);
        WorkerProcess other = start(ON)) {
      other.does("a jvm", "a web 1", "a scrape");
      one.does("a jvm", "a web 1", "a scrape");

      List<String> seen;
      do {
        // The other process can have replaced the file.
        String valid = "\"jvm_threads_current\", {}";
        String text = Files.readString(extras(other));
        Files.writeString(extras(other), text.replace(valid, valid.replace("}", "\"__\": \"\"}")));
        seen = jvm(one.does("a scrape"));
      } while (seen.stream().anyMatch(line -> line.startsWith("jvm_threads_current")));

      assertThat(seen).contains("process_cpu_seconds_total{pid=\"" + other.pid() + "\"}");
      assertThat(Files.readString(folder.resolve("log")))
          .containsOnlyOnce("jvm_threads_current in " + folder.resolve("shared") + " is ignored");
    }
  }

  @Test
  void theyAreRegisteredOnce() throws Exception {
    try (WorkerProcess one = start(ON)) {
      assertThat(jvm(one.does("a jvm", "a jvm", "a scrape")))
          .containsOnlyOnce("jvm_threads_current{pid=\"" + one.pid() + "\"}");
      assertThat(jvm(one.does("b jvm", "b scrape")))
          .containsOnlyOnce("jvm_threads_current{pid=\"" + one.pid() + "\"}");
    }
  }

  @Test
  void processesSeeThemAlthoughTheOtherIsNotScraped() throws Exception {
    try (WorkerProcess one = start(ON);
        WorkerProcess other = start(ON)) {
      other.does("a jvm");
      one.does("a jvm");

      String others = "jvm_threads_current{pid=\"" + other.pid() + "\"}";
      String seen;
      do {
        seen = one.does("a scrape");
      } while (!seen.contains(others));
      assertThat(seen).contains(others);
    }
  }
}

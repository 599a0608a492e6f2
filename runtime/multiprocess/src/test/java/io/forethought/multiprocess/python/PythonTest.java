package io.forethought.multiprocess.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.GaugeMode;
import io.forethought.multiprocess.Golden;
import io.forethought.multiprocess.ScrapeText;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.multiprocess.SharedProcess;
import io.forethought.multiprocess.directory.Compaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java and the real Python client read each other's files, and give the same scrape. */
@Tag("once")
class PythonTest {

  @TempDir private Path directory;

  private String java() throws Exception {
    return ScrapeText.text(SharedDirectory.open(directory).collect());
  }

  private void assertSameScrape(String python) throws Exception {
    assertThat(ScrapeText.samples(java())).isEqualTo(ScrapeText.samples(python));
  }

  /** Its files have the layout that was in use before 0.18. */
  @Test
  void javaReadsTheInstalledClientAndCompactsItForIt() throws Exception {
    PythonClient python = PythonClient.installed();
    for (int i = 1; i <= 3; i++) {
      python.script(directory, "write.py", "90000000" + i, Integer.toString(i));
    }
    String before = python.script(directory, "read.py", directory.toString());
    assertSameScrape(before);

    assertThat(Compaction.run(directory.toRealPath(), true)).hasValue(18);

    String after = python.script(directory, "read.py", directory.toString());
    assertThat(ScrapeText.samples(after).keySet()).noneMatch(name -> name.contains("_live"));
    assertThat(ScrapeText.samples(before)).containsAllEntriesOf(ScrapeText.samples(after));
    assertSameScrape(after);
  }

  @Test
  void theMergeOfTheInstalledClientReadsWhatJavaWrites() throws Exception {
    PythonClient python = PythonClient.installed();
    SharedDirectory shared = SharedDirectory.open(directory);
    try (SharedProcess one = shared.join("101");
        SharedProcess other = shared.join("102")) {
      write(one, 1, false);
      write(other, 2, false);

      assertSameScrape(python.script(directory, "read.py", directory.toString(), "current"));
    }
    shared.compact();

    assertSameScrape(python.script(directory, "read.py", directory.toString(), "current"));
  }

  /** The second time, an ended Java process has left files under the id. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theFilesOfARunningPythonProcessAreNotCompacted(boolean isReused) throws Exception {
    Process process = PythonClient.installed().start(directory, "write.py", "own", "1");
    try {
      if (isReused) {
        Files.createFile(directory.resolve("process_" + process.pid() + ".lock"));
      }
      Map<String, String> before = ScrapeText.samples(java());
      assertThat(before).hasSizeGreaterThan(100);

      assertThat(Compaction.run(directory.toRealPath(), true)).hasValue(0);

      assertThat(ScrapeText.samples(java())).isEqualTo(before);
      process.getOutputStream().close();
      process.waitFor();
      assertThat(Compaction.run(directory.toRealPath(), true)).hasValue(6);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void theInstalledClientFailsWhileFilesAreExchanged() throws Exception {
    PythonClient python = PythonClient.installed();
    Files.createFile(directory.resolve("compaction-running.db"));

    PythonClient.Outcome outcome =
        python.run(directory, "src/test/resources/python/read.py", directory.toString());

    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.err()).contains("struct.error");
  }

  @Test
  void theCurrentClientAndJavaShareADirectory() throws Exception {
    PythonClient python = PythonClient.current();
    Golden.copy(directory);
    SharedDirectory shared = SharedDirectory.open(directory);
    try (SharedProcess one = shared.join("201");
        SharedProcess other = shared.join("201")) {
      write(one, 1, true);
      write(other, 2, true);
      python.script(directory, "write.py", "900000003", "3");
      python.script(directory, "write.py", "900000004", "4");

      assertSameScrape(python.script(directory, "read.py", directory.toString()));

      assertThat(Compaction.run(directory.toRealPath(), true)).hasValue(35);
      assertSameScrape(python.script(directory, "read.py", directory.toString()));
    }
  }

  @Test
  void theCurrentClientFailsWhileFilesAreExchanged() throws Exception {
    PythonClient python = PythonClient.current();
    Files.createFile(directory.resolve("compaction-running.db"));

    PythonClient.Outcome outcome =
        python.run(directory, "src/test/resources/python/read.py", directory.toString());

    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.err()).contains("struct.error");
  }

  private static final String[] TEXTS = {"web", "", "payé", "a \"b\" \\ c\n", "\uD83D\uDE00"};

  private static void write(SharedProcess process, int seed, boolean withTime) {
    Random draw = new Random(seed);
    double[] bounds = seed == 1 ? new double[] {-1, 0, 0.5, 10, 1e7} : new double[] {-1, 0.25, 10};
    for (int i = 0; i < 200; i++) {
      Map<String, String> labels = Map.of("channel", TEXTS[draw.nextInt(TEXTS.length)]);
      process.counter("java_orders", "Orders, é.", labels).increment(draw.nextInt(3) / 2.0);
      process.summary("java_size_bytes", "Sizes.", labels).observe(draw.nextDouble());
      process
          .histogram("java_wait_seconds", "Waits.", labels, bounds)
          .observe(draw.nextInt(20) - 3);
      for (GaugeMode mode : GaugeMode.values()) {
        String text = mode.name().toLowerCase(Locale.ROOT);
        if (withTime || !text.endsWith("mostrecent")) {
          process.gauge(mode, "java_gauge_" + text, "Gauge.", labels).set(draw.nextGaussian());
        }
      }
    }
  }
}

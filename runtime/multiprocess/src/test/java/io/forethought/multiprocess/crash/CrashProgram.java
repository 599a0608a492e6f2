package io.forethought.multiprocess.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.SharedDirectory;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills processes that count and compact at random moments, and compares each thread's total with
 * its log: {@code CrashProgram --rounds 500}. All processes have the same id.
 */
final class CrashProgram {

  private static final int PROCESSES = 3;

  private final Path directory;
  private final Path logs;
  private final Random random;
  private final SharedDirectory shared;
  private final double[] seen = new double[CrashWriter.THREADS];

  /** Uses the folder for the shared directory and for the logs. */
  CrashProgram(Path folder, long seed) throws IOException {
    directory = folder.resolve("shared");
    logs = Files.createDirectories(folder.resolve("logs"));
    random = new Random(seed);
    shared = SharedDirectory.open(directory);
  }

  /** Runs in memory if the system has such a folder. */
  public static void main(String... arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[List.of(arguments).indexOf("--rounds") + 1]);
    long seed = System.nanoTime();
    Path memory = Path.of("/dev/shm");
    Path folder =
        Files.isDirectory(memory)
            ? Files.createTempDirectory(memory, "crash")
            : Files.createTempDirectory("crash");
    System.out.println("seed " + seed + ", " + folder);
    CrashProgram program = new CrashProgram(folder, seed);
    for (int i = 1; i <= rounds; i++) {
      program.round();
      if (i % 10 == 0) {
        System.out.println(i + " rounds, " + (long) program.seen[0] + " increments and more");
      }
    }
  }

  /** Starts processes, scrapes while they run, kills all at random moments, and compares. */
  void round() throws Exception {
    List<Process> processes = new ArrayList<>();
    try {
      for (int i = 0; i < PROCESSES; i++) {
        processes.add(start());
      }
      for (Process process : processes) {
        process.getInputStream().read();
      }
      assertThat(running()).isEqualTo(PROCESSES);
      for (Process process : processes) {
        long end = System.nanoTime() + random.nextLong(60_000_000);
        do {
          scrape();
        } while (System.nanoTime() < end);
        process.destroyForcibly().waitFor();
      }
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
    assertThat(running()).isZero();
    compare();
  }

  private Process start() throws IOException {
    Path log = Files.createTempFile(logs, "log", "");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            CrashWriter.class.getName(),
            directory.toString(),
            log.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** A total never decreases, although files are compacted at the same time. */
  private double[] scrape() {
    MetricSnapshots scrape = shared.collect();
    double[] totals = new double[CrashWriter.THREADS];
    scrape.stream()
        .filter(metric -> metric.getMetadata().getName().equals("crash"))
        .flatMap(metric -> ((CounterSnapshot) metric).getDataPoints().stream())
        .forEach(point -> totals[thread(point)] += point.getValue());
    for (int i = 0; i < totals.length; i++) {
      assertThat(totals[i]).isGreaterThanOrEqualTo(seen[i]);
      seen[i] = totals[i];
    }
    return totals;
  }

  /** Only running processes count in this gauge. */
  private double running() {
    return shared.collect().stream()
        .filter(metric -> metric.getMetadata().getName().equals("running"))
        .flatMap(metric -> ((GaugeSnapshot) metric).getDataPoints().stream())
        .mapToDouble(GaugeDataPointSnapshot::getValue)
        .sum();
  }

  private static int thread(CounterDataPointSnapshot point) {
    return Integer.parseInt(point.getLabels().get("thread"));
  }

  private void compare() throws IOException {
    double[] totals = scrape();
    long[] begun = new long[CrashWriter.THREADS];
    long[] finished = new long[CrashWriter.THREADS];
    try (var files = Files.newDirectoryStream(logs)) {
      for (Path file : files) {
        ByteBuffer log = ByteBuffer.wrap(Files.readAllBytes(file));
        for (int i = 0; i < CrashWriter.THREADS && log.hasRemaining(); i++) {
          begun[i] += log.getLong(16 * i);
          finished[i] += log.getLong(16 * i + 8);
        }
      }
    }
    for (int i = 0; i < CrashWriter.THREADS; i++) {
      assertThat(finished[i]).isPositive();
      assertThat(totals[i]).isBetween((double) finished[i], (double) begun[i]);
    }
  }
}

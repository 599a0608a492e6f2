package io.forethought.multiprocess.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.SharedDirectory;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills processes that count and compact at random moments, and compares each counter with their
 * logs: {@code CrashProgram --rounds 500}. In each round it kills three processes that count, one
 * that compacts all the time, and one that is starting. All that count have the same id.
 */
final class CrashProgram {

  private static final int WRITERS = 3;
  private static final int STARTING_NANOS = 400_000_000;
  private static final int RUNNING_NANOS = 60_000_000;

  private final Path directory;
  private final Path logs;
  private final Random random;
  private final SharedDirectory shared;
  private double[][] seen = new double[CrashLog.THREADS][CrashLog.SERIES + 1];

  /** How many compactions were interrupted by a kill. */
  private int interrupted;

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
        System.out.println(i + " rounds, " + program);
      }
    }
  }

  @Override
  public String toString() {
    long sum = 0;
    for (double[] thread : seen) {
      for (double series : thread) {
        sum += (long) series;
      }
    }
    return sum + " increments, " + interrupted + " interrupted compactions";
  }

  /** Starts processes, scrapes while they run, kills all at random moments, and compares. */
  void round() throws Exception {
    List<Process> processes = new ArrayList<>();
    try {
      for (int i = 0; i < WRITERS; i++) {
        processes.add(start(CrashWriter.class));
      }
      processes.add(random.nextInt(WRITERS + 1), start(CrashCompactor.class));
      for (Process process : processes) {
        process.getInputStream().read();
      }
      assertThat(running()).isEqualTo(WRITERS);
      Process starting = start(CrashWriter.class);
      processes.add(starting);
      scrapeForAWhile(STARTING_NANOS);
      starting.destroyForcibly().waitFor();
      for (Process process : processes) {
        scrapeForAWhile(RUNNING_NANOS);
        process.destroyForcibly().waitFor();
        interrupted += isExchanging() ? 1 : 0;
      }
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
    assertThat(running()).isZero();
    compare();
  }

  private Process start(Class<?> program) throws IOException {
    Path log = Files.createTempFile(logs, "log", "");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            directory.toString(),
            log.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void scrapeForAWhile(int atMostNanos) {
    long end = System.nanoTime() + random.nextInt(atMostNanos);
    do {
      scrape();
    } while (System.nanoTime() < end);
  }

  private boolean isExchanging() throws IOException {
    try (var files = Files.newDirectoryStream(directory, "*.{journal,next}")) {
      return files.iterator().hasNext();
    }
  }

  /** A counter never decreases, although files are compacted at the same time. */
  private void scrape() {
    MetricSnapshots scrape = shared.collect();
    double[][] totals = new double[CrashLog.THREADS][CrashLog.SERIES + 1];
    scrape.stream()
        .filter(metric -> metric.getMetadata().getName().equals("crash"))
        .flatMap(metric -> ((CounterSnapshot) metric).getDataPoints().stream())
        .forEach(
            point -> totals[label(point, "thread")][label(point, "series")] = point.getValue());
    for (int i = 0; i < totals.length; i++) {
      for (int j = 0; j < totals[i].length; j++) {
        if (totals[i][j] < seen[i][j]) {
          throw new AssertionError(i + "/" + j + " fell: " + seen[i][j] + " to " + totals[i][j]);
        }
      }
    }
    seen = totals;
  }

  /** Only running processes count in this gauge. */
  private double running() {
    return shared.collect().stream()
        .filter(metric -> metric.getMetadata().getName().equals("running"))
        .flatMap(metric -> ((GaugeSnapshot) metric).getDataPoints().stream())
        .mapToDouble(GaugeDataPointSnapshot::getValue)
        .sum();
  }

  private static int label(CounterDataPointSnapshot point, String name) {
    return Integer.parseInt(point.getLabels().get(name));
  }

  private void compare() throws IOException {
    scrape();
    List<CrashLog> all = new ArrayList<>();
    try (var files = Files.newDirectoryStream(logs)) {
      for (Path file : files) {
        all.add(CrashLog.read(file));
      }
    }
    for (int thread = 0; thread < CrashLog.THREADS; thread++) {
      int ofThread = thread;
      assertThat(all.stream().mapToLong(log -> log.finished(ofThread)).sum()).isPositive();
      for (int series = 0; series <= CrashLog.SERIES; series++) {
        compare(all, thread, series);
      }
    }
  }

  private void compare(List<CrashLog> all, int thread, int series) {
    long begun = 0;
    long finished = 0;
    for (CrashLog log : all) {
      begun += CrashLog.inSeries(log.begun(thread), series);
      finished += CrashLog.inSeries(log.finished(thread), series);
    }
    double total = seen[thread][series];
    if (total < finished || total > begun) {
      throw new AssertionError(
          thread + "/" + series + ": " + total + " is not in " + finished + ".." + begun);
    }
  }
}

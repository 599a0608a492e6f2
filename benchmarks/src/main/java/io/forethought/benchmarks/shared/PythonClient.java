package io.forethought.benchmarks.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an increment costs with the Python client in its multiprocess mode.
 *
 * @param version its version
 * @param one the figures of one thread
 * @param twoThreads those of two threads
 * @param twoProcesses those of two processes
 */
record PythonClient(
    String version, Increments one, Increments twoThreads, Increments twoProcesses) {

  /** The client is a package of Debian, for the Python of the system. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final String VERSION =
      "import importlib.metadata, prometheus_client;"
          + "print(importlib.metadata.version('prometheus_client'))";

  private static final String SCRIPT =
      """
      import random, sys, threading, time
      from prometheus_client import Counter

      threads, seconds = int(sys.argv[1]), float(sys.argv[2])
      visits = Counter('visits', 'What visitors did.', ['action', 'continent'])
      draws = random.Random(1)
      labels = [
          ('action%d' % draws.randrange(10), 'continent%d' % draws.randrange(10))
          for _ in range(1024)
      ]
      kept = [visits.labels(*each) for each in labels]

      def with_labels():
          for each in labels:
              visits.labels(*each).inc()

      def with_kept():
          for each in kept:
              each.inc()

      def measure(calls, results):
          calls()
          start = now = time.perf_counter()
          count = 0
          while now - start < seconds:
              calls()
              count += len(labels)
              now = time.perf_counter()
          results.append((now - start) / count * 1e9)

      for calls in with_labels, with_kept:
          results = []
          all = [threading.Thread(target=measure, args=(calls, results)) for _ in range(threads)]
          for each in all:
              each.start()
          for each in all:
              each.join()
          print(sum(results) / len(results))
      """;

  /**
   * The time of an increment, in nanoseconds.
   *
   * @param labels if the labels are passed to each call
   * @param kept if the program keeps what they lead to
   */
  record Increments(double labels, double kept) {}

  /** Measures it. Returns nothing, and says so, if the client is not installed. */
  static Optional<PythonClient> measure(Effort effort) throws IOException {
    Optional<String> version = installed();
    if (version.isEmpty()) {
      System.err.println(
          "SKIPPED, NOT MEASURED: the Python client is not installed (Debian: apt-get install"
              + " python3-prometheus-client).");
      return Optional.empty();
    }
    return Optional.of(
        new PythonClient(
            version.get(), measure(effort, 1, 1), measure(effort, 2, 1), measure(effort, 1, 2)));
  }

  private static Optional<String> installed() throws IOException {
    if (!Files.isExecutable(Path.of(PYTHON))) {
      return Optional.empty();
    }
    Process process =
        new ProcessBuilder(PYTHON, "-c", VERSION)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      return Optional.ofNullable(out.readLine());
    }
  }

  private static Increments measure(Effort effort, int threads, int processes) throws IOException {
    try (Scratch directory = Scratch.inMemory()) {
      List<Process> started = new ArrayList<>();
      for (int i = 0; i < processes; i++) {
        started.add(start(directory.path(), threads, effort.millis() / 1e3));
      }
      double labels = 0;
      double kept = 0;
      for (Process process : started) {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
          labels += number(out) / processes;
          kept += number(out) / processes;
        }
      }
      return new Increments(labels, kept);
    }
  }

  private static Process start(Path directory, int threads, double seconds) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                PYTHON, "-c", SCRIPT, Integer.toString(threads), Double.toString(seconds))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("PROMETHEUS_MULTIPROC_DIR", directory.toString());
    return builder.start();
  }

  private static double number(BufferedReader out) throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new IOException("The Python program has failed.");
    }
    return Double.parseDouble(line);
  }
}

package io.forethought.benchmarks.shared;

import io.forethought.benchmarks.shared.program.ScrapeProgram;
import io.forethought.benchmarks.shared.program.WorkerProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Many running processes that share a directory, scraped by another one.
 *
 * @param values the number of values in all files
 * @param lines the number of different series
 * @param size the size of the directory
 * @param first the first scrape of a process
 * @param unchanged later scrapes, without changes between them
 * @param changed later scrapes, with a change of all series between them
 * @param heap the bytes on the heap of the scraping process, after garbage collection
 */
record Crowd(
    int values,
    int lines,
    Scratch.Size size,
    Scrapes first,
    Scrapes unchanged,
    Scrapes changed,
    double heap) {

  /** Workers are small, because many of them run at the same time. */
  private static final List<String> SMALL =
      List.of("-Xmx32m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /**
   * Measures it.
   *
   * @param isCommon whether all processes have the same series; otherwise each has its own
   */
  static Crowd measure(Path jdk, Effort effort, boolean isCommon) throws IOException {
    List<Child> workers = new ArrayList<>();
    try (Scratch directory = Scratch.inMemory()) {
      try {
        for (int i = 0; i < effort.processes(); i++) {
          workers.add(start(jdk, effort, directory, i, isCommon));
        }
        for (Child worker : workers) {
          Child unused = worker.ready();
        }
        return scraped(jdk, effort, directory, workers, isCommon);
      } finally {
        for (Child worker : workers) {
          worker.close();
        }
      }
    }
  }

  /** The series are divided among the workers. */
  private static Child start(
      Path jdk, Effort effort, Scratch directory, int number, boolean isCommon) throws IOException {
    return Child.start(
        jdk,
        SMALL,
        WorkerProgram.class,
        directory.path(),
        series(effort, number),
        isCommon ? "" : "worker-" + number);
  }

  static int series(Effort effort, int number) {
    return (effort.series() + number) / effort.processes();
  }

  private static Crowd scraped(
      Path jdk, Effort effort, Scratch directory, List<Child> workers, boolean isCommon)
      throws IOException {
    try (Child scraper =
        Child.start(jdk, List.of("-Xmx1g", "-XX:+UseG1GC"), ScrapeProgram.class, directory.path())
            .ready()) {
      Scrapes first = Scrapes.measure(scraper, 1);
      Scrapes warmUp = Scrapes.measure(scraper, effort.scrapes());
      Scrapes unchanged = Scrapes.measure(scraper, effort.scrapes());
      Scrapes changed = Scrapes.measure(scraper, effort.scrapes(), () -> change(workers));
      check(scraper, effort, warmUp);
      return new Crowd(
          effort.series(),
          isCommon ? series(effort, effort.processes() - 1) : effort.series(),
          directory.size(),
          first,
          unchanged,
          changed,
          scraper.numbers("heap")[0]);
    }
  }

  private static void change(List<Child> workers) throws IOException {
    for (Child worker : workers) {
      worker.order("increment");
    }
    for (Child worker : workers) {
      String unused = worker.answer();
    }
  }

  /** A scrape contains what all workers have recorded. */
  private static void check(Child scraper, Effort effort, Scrapes warmUp) throws IOException {
    double total = scraper.numbers("total")[0];
    double expected = (double) effort.series() * effort.scrapes();
    if (total != expected || warmUp.written() == 0) {
      throw new IOException("The sum of all counters is " + total + ", not " + expected + ".");
    }
  }
}

package io.forethought.benchmarks.shared;

import io.forethought.benchmarks.shared.program.EndedProgram;
import io.forethought.benchmarks.shared.program.ScrapeProgram;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What many processes that have ended leave behind.
 *
 * @param count the number of processes
 * @param before the size of a directory that nobody has compacted
 * @param scrapesBefore its scrapes
 * @param compaction the time of the compaction, in milliseconds
 * @param after the size after the compaction
 * @param scrapesAfter scrapes of the same process
 * @param joined the size of a directory that compacts itself, as usual
 * @param join the milliseconds that each of its processes took: joining, recording and leaving
 * @param scrapesJoined its scrapes
 */
record Ended(
    int count,
    Scratch.Size before,
    Scrapes scrapesBefore,
    double compaction,
    Scratch.Size after,
    Scrapes scrapesAfter,
    Scratch.Size joined,
    double join,
    Scrapes scrapesJoined) {

  private static final double NANOS_PER_MILLI = 1e6;

  private static final List<String> SETTINGS = List.of("-Xmx1g", "-XX:+UseG1GC");

  /** The scrapes of a directory with the files of thousands of processes take seconds. */
  private static final int SLOW_SCRAPES = 3;

  static Ended measure(Path jdk, Effort effort) throws IOException {
    try (Scratch apart = Scratch.inMemory();
        Scratch alone = Scratch.inMemory();
        Scratch together = Scratch.inMemory()) {
      double unused = run(jdk, effort, apart.path(), effort.ended(), alone.path());
      double join = run(jdk, effort, together.path(), effort.ended());
      return measure(jdk, effort, apart, together, join);
    }
  }

  /** Returns the milliseconds that each process took. */
  private static double run(Path jdk, Effort effort, Object... arguments) throws IOException {
    try (Child processes = Child.start(jdk, SETTINGS, EndedProgram.class, arguments).ready()) {
      return processes.numbers("run")[0] / NANOS_PER_MILLI / effort.ended();
    }
  }

  private static Ended measure(
      Path jdk, Effort effort, Scratch apart, Scratch together, double join) throws IOException {
    try (Child scraper = scraper(jdk, apart);
        Child other = scraper(jdk, together)) {
      Scratch.Size before = apart.size();
      Scrapes scrapesBefore = uncompacted(scraper, apart);
      double[] compaction = scraper.numbers("compact");
      Scratch.Size after = apart.size();
      Scrapes scrapesAfter = Scrapes.measure(scraper, effort.scrapes());
      check(scraper, other, effort);
      return new Ended(
          effort.ended(),
          before,
          scrapesBefore,
          compaction[0] / NANOS_PER_MILLI,
          after,
          scrapesAfter,
          together.size(),
          join,
          Scrapes.measure(other, effort.scrapes()));
    }
  }

  private static Child scraper(Path jdk, Scratch directory) throws IOException {
    return Child.start(jdk, SETTINGS, ScrapeProgram.class, directory.path()).ready();
  }

  /** A scrape does not compact while another process, which is this one, has the lock. */
  @SuppressWarnings("try") // Held, not used.
  private static Scrapes uncompacted(Child scraper, Scratch directory) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                directory.path().resolve("forethought.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      return Scrapes.measure(scraper, SLOW_SCRAPES);
    }
  }

  /** Nothing is lost. */
  private static void check(Child scraper, Child other, Effort effort) throws IOException {
    double expected = 10.0 * effort.ended();
    for (Child each : List.of(scraper, other)) {
      double total = each.numbers("total")[0];
      if (total != expected) {
        throw new IOException("The sum of all counters is " + total + ", not " + expected + ".");
      }
    }
  }
}

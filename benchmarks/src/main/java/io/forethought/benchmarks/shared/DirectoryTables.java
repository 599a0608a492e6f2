package io.forethought.benchmarks.shared;

import io.forethought.benchmarks.machine.Spread;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables about directories, for one JDK.
 *
 * @param measured what was measured
 * @param effort how much was measured
 */
record DirectoryTables(Measured measured, Effort effort) {

  private static final double NANOS_PER_MICRO = 1e3;

  String markdown() {
    return stalls() + crowds() + ended();
  }

  private String stalls() {
    return "\n### Delays of increments\n\n"
        + Digits.head("µs", "median", "99.9 %", "99.99 %", "longest", "longest increment")
        + measured.stalls().stream().map(DirectoryTables::row).collect(Collectors.joining());
  }

  private static String row(Stalls stalls) {
    List<String> micros =
        stalls.nanos().stream().map(nanos -> Digits.three(nanos / NANOS_PER_MICRO)).toList();
    return Digits.row(
        stalls.place() + (stalls.isLoaded() ? ", while a process writes to the disk" : ""),
        micros.get(0),
        micros.get(1),
        micros.get(2),
        micros.get(3),
        micros.get(4));
  }

  private String crowds() {
    return "\n### "
        + effort.processes()
        + " processes with "
        + Digits.whole(effort.series())
        + " series\n\n"
        + Digits.head("", "the same series in all processes", "other series in each process")
        + row("the directory, MB", crowd -> Digits.megabytes((double) crowd.size().bytes()))
        + row("lines of a scrape", crowd -> Digits.whole(crowd.lines()))
        + row(
            "first scrape of a process, ms", crowd -> Digits.three(crowd.first().millis().median()))
        + row("scrape without changes, ms", crowd -> spread(crowd.unchanged()))
        + row("scrape after changes of all series, ms", crowd -> spread(crowd.changed()))
        + row("allocated by a scrape, MB", crowd -> Digits.megabytes(crowd.changed().allocated()))
        + row("kept on the heap, MB", crowd -> Digits.megabytes(crowd.heap()));
  }

  private String row(String title, Function<Crowd, String> cell) {
    return Digits.row(title, cell.apply(measured.common()), cell.apply(measured.own()));
  }

  private String ended() {
    Ended ended = measured.ended();
    return "\n### "
        + Digits.whole(effort.ended())
        + " processes that have ended\n\n"
        + Digits.head("", "files", "MB", "scrape, ms")
        + row("nobody has compacted the directory", ended.before(), ended.scrapesBefore())
        + row(
            "after a compaction, which took " + Digits.three(ended.compaction()) + " ms",
            ended.after(),
            ended.scrapesAfter())
        + row(
            "each process joined this directory, which took "
                + Digits.three(ended.join())
                + " ms with its recordings",
            ended.joined(),
            ended.scrapesJoined());
  }

  private static String row(String title, Scratch.Size size, Scrapes scrapes) {
    return Digits.row(
        title,
        Digits.whole(size.files()),
        Digits.megabytes((double) size.bytes()),
        spread(scrapes));
  }

  private static String spread(Scrapes scrapes) {
    Spread millis = scrapes.millis();
    return Digits.three(millis.median())
        + " ("
        + Digits.three(millis.least())
        + " – "
        + Digits.three(millis.most())
        + ")";
  }
}

package io.forethought.benchmarks.shared;

import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.JmhSettings;
import io.forethought.benchmarks.machine.Machine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page.
 *
 * @param options what was asked for
 * @param machine where it was measured
 * @param python the Python client, if it is installed
 * @param all what was measured, for each JDK
 */
record Report(Options options, Machine machine, Optional<PythonClient> python, List<Measured> all) {

  /** How many times as long as in memory an increment may take. */
  private static final double MOST_OVER_MEMORY = 2;

  /** How to read the page. */
  static final String HOW =
      """
      ## How it was measured

      Trust the ratios, not the nanoseconds.

      **Recording.** JMH runs the benchmarks of [recording](performance.md) twice: with the values in the memory of the process, and in a directory on tmpfs. *2 processes* run at the same time, each with one thread, and share a directory. A figure is the time of a call on one thread, ± half of the confidence interval of 99.9 %. *B per call* are the bytes that a call allocates, the most in any column. The counter has 100 series, the gauges have 10, and the histogram has 10 with 11 buckets each. The Python client runs in its multiprocess mode and increments a counter with 100 series, once with labels at each call, and once with what `labels()` has returned before.

      **Neighbours.** The format has no room for padding, so the values of two series can be in one cache line. Two threads each increment one counter, without labels and with the shortest possible names, so that neighbours are as close as they can be. Series with two labels are about 150 bytes apart.

      **Delays.** A thread increments one of 2,000 series at each of 10,000 fixed moments per second. The delay is the time from the moment until the increment is done, so a stall counts for all increments that it delays, and so does a pause of the thread. The *longest increment* is measured from its own beginning, without what happened before. The other process writes 64 MB, syncs them, and goes on, up to 1 GB, on the disk with the directory. The memory of the process shows what the virtual machine and the system do without any file. A disk is measured for longer than the 30 seconds after which Linux writes changed pages.

      **Scrapes.** All of these directories are on tmpfs. The processes are real ones: each has created its series, and waits. Another process, whose registry contains only the directory, writes the text format to a stream that discards it. Its first scrape includes the loading of its classes. The following ones do not count until it has warmed up. The table has medians, and the fastest and the slowest scrape. The series are counters with two labels, and with a third one that tells the processes apart in the last column. What is kept on the heap is measured after a garbage collection. Afterwards, the sum of all counters is compared with the number of increments.

      **Ended processes.** One process plays all of them, one after the other: it joins the directory under another id, creates 10 counters, a histogram and a gauge, records into them, and leaves; starting a virtual machine is not included. Processes compact a directory when they join it. So that this does not happen, each process of the first row ran in a directory of its own, from which its files were moved; every other one left its gauge, as if it was killed. The scrapes of the first row were made while another process had the lock for compactions. After the compaction, the directory still contains a lock file for each ended process, which the next compaction deletes.

      """;

  Report {
    all = List.copyOf(all);
  }

  /** The page about what was measured here. */
  static Report of(Options options, Optional<PythonClient> python, List<Measured> all)
      throws IOException {
    return new Report(options, Machine.here(), python, all);
  }

  /** The page as Markdown. */
  String markdown() {
    return "# What sharing a directory costs\n\n"
        + joined(measured -> new Summary(measured, python).markdown())
        + "\n"
        + HOW
        + setting()
        + "\n## Goals\n\n"
        + "| Goal | JDK | Measured |\n|---|---|--:|\n"
        + joined(Report::goals)
        + joined(this::tables);
  }

  private String joined(Function<Measured, String> part) {
    return all.stream().map(part).collect(Collectors.joining());
  }

  private String setting() {
    return """
    Measured with

    ```
    %s
    ```

    on %d cores of %s, with %s. %s Virtual machines of JMH have `%s`, other ones `-XX:+UseG1GC`; the waiting processes have `-Xmx32m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC`.%s
    """
        .formatted(
            options.command(),
            machine.cores(),
            machine.cpu(),
            all.stream().map(Measured::jdk).map(Jdk::title).collect(Collectors.joining(" and ")),
            options.effort().text(),
            JmhSettings.text(),
            python
                .map(
                    client ->
                        " The Python client is `python3-prometheus-client` "
                            + client.version()
                            + ".")
                .orElse(" The Python client was not installed."));
  }

  private static String goals(Measured measured) {
    return Stream.of(Recording.COUNTER, Recording.EVENT)
            .map(recording -> fast(measured, recording))
            .collect(Collectors.joining())
        + Stream.of(Recording.values())
            .map(recording -> free(measured, recording))
            .collect(Collectors.joining());
  }

  private static String fast(Measured measured, Recording recording) {
    double ratio = measured.recordings().overMemory(recording);
    return goal(
        measured,
        recording.title() + ": ≤ 2× as long as in memory, 1 thread",
        ratio <= MOST_OVER_MEMORY,
        Digits.three(ratio) + "×");
  }

  private static String free(Measured measured, Recording recording) {
    double bytes =
        Stream.of(Home.values())
            .mapToDouble(home -> measured.recordings().of(recording, home).bytes())
            .max()
            .orElseThrow();
    return goal(measured, recording.title() + ": 0 B", bytes < 1, Digits.three(bytes) + " B");
  }

  private static String goal(Measured measured, String title, boolean isMet, String value) {
    return Digits.row(title, measured.jdk().feature(), (isMet ? "✓ " : "missed: ") + value);
  }

  private String tables(Measured measured) {
    return "\n## "
        + measured.jdk().title()
        + "\n"
        + new RecordingTables(measured.recordings(), python).markdown()
        + new DirectoryTables(measured, options.effort()).markdown();
  }
}
